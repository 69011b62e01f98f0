/** The words of the page, around its film. */
export const text = {
  before: `<p>A tide table gives the times and heights of high and low water for one place, usually a harbour with
a gauge. Everything between these four numbers of a day you work out yourself, and everything beside
that harbour too.</p>
<h2>The four numbers</h2>
<p>Most coasts of the Atlantic have two high waters and two low waters in a little less than twenty-five
hours. That is why the times move on by about fifty minutes from one day to the next.</p>
<table>
<caption>Saturday, harbour gauge</caption>
<thead><tr><th scope="col">Time</th><th scope="col">Height</th><th scope="col">Water</th></tr></thead>
<tbody>
<tr><td>03:12</td><td>1.1 m</td><td>low</td></tr>
<tr><td>09:24</td><td>4.8 m</td><td>high</td></tr>
<tr><td>15:38</td><td>0.9 m</td><td>low</td></tr>
<tr><td>21:49</td><td>4.9 m</td><td>high</td></tr>
</tbody>
</table>
<p>Heights are counted from chart datum, the level that the depths of your chart are counted from. So you
may add them: the depth on the chart and the height of the tide together are the water under you.</p>
<h2>See it happen</h2>`,
  after: `<p>The film runs through one spring tide. Watch the mooring in the middle of the basin: for the first hour
next to nothing happens, then the water comes in quickly, and in the last hour it slows down again.</p>
<h2>The rule of twelfths</h2>
<p>What the film shows can be put in numbers. Divide the range, high water less low water, by twelve:</p>
<ol>
<li>In the first hour the water rises by one twelfth,</li>
<li>in the second by two,</li>
<li>in the third by three,</li>
<li>in the fourth by three again,</li>
<li>in the fifth by two,</li>
<li>and in the sixth by one.</li>
</ol>
<p>The rule is good enough for a sandy bottom and fair weather. Leave a margin: a strong onshore wind can add
half a metre, high pressure takes some away, and neither is in any table.</p>
<h2>Other places</h2>
<p>For a creek a few miles up the coast take the differences that are printed at the foot of the table, and add
them to the times and heights of the harbour before you do anything else.</p>`,
};
