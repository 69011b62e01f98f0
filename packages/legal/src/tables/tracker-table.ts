import type { OwnStorage } from '@latchkey/core';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SlotView } from '../slots/slot-view.ts';
import { phrase } from '../words/phrase.ts';
import { columnsOf } from './columns.ts';
import { isolated, linksToProvider } from './labels.ts';
import { rowGroup } from './row-group.ts';
import { serviceCell } from './service-cells.ts';
import { serviceRows, storedRows } from './stored-rows.ts';
import { tableOf } from './table.ts';
import { choiceUse, type TrackerGroup } from './tracker-groups.ts';

/** All that a group stores; one row group per service. */
export function trackerTable(group: TrackerGroup, view: SlotView): ElementContent[] {
  const { captions, patternNote } = view.strings;
  const columns = columnsOf(view.options);
  const isEmail = view.options['scope'] === 'email';
  const table = tableOf({
    caption: [
      ...(isEmail ? [captions.email] : phrase(captions.trackers, { group: group.title })),
      ...(columns.service.includes('provider') && group.services.some(linksToProvider)
        ? [` ${captions.links}`]
        : []),
    ],
    columns: [...columns.service, ...columns.row].map(
      (name) => view.strings.columns[isEmail && name === 'name' ? 'url' : name],
    ),
    bodies: [
      ...ownGroups(group.ownRows, view),
      ...group.services.map((service) =>
        rowGroup(
          columns.service.map((column) => serviceCell(column, service, columns, view)),
          serviceRows(service, columns, view),
        ),
      ),
    ],
  });
  const hasPattern =
    isEmail && group.services.some(({ storage }) => storage.some(({ name }) => name.includes('*')));
  return hasPattern ? [table, h('p', h('small', patternNote))] : [table];
}

/** What the site keeps, by the platform that keeps it for it. */
function ownGroups(rows: readonly OwnStorage[], view: SlotView): Element[] {
  const columns = columnsOf(view.options);
  const { provider, choiceMoment, moments } = view.strings;
  return [...Map.groupBy(rows, ({ platform, use }) => `${platform ?? ''} ${use === choiceUse}`).values()].map(
    (group) => {
      const [{ platform, use } = { use: '' }] = group;
      const cells = {
        provider: [provider.site, ...(platform ? [h('br'), h('small', isolated(platform))] : [])],
        service: platform ? [isolated(platform)] : [provider.site],
        country: ['–'],
        moment: [use === choiceUse ? choiceMoment : moments.use],
      };
      return rowGroup(
        columns.service.map((column) => cells[column]),
        storedRows(group, { columns, purpose: '' }, view),
      );
    },
  );
}
