# Reliability and precision as two maps, 16 points by 16, side by side: what 7-mean-map and
# 7-noise-map share. They set the tics, the label of x, `axis' (that of y), `file' and where the cross is.
# what is written to the tables of contours must be read again
set format "%g"
set decimalsign "."
set contour base
unset surface
set zrange [-1:1e6]
set cntrparam levels discrete 0.2, 0.4, 0.6, 0.8, 0.9
set table $reliable
splot file using 1:2:5
unset table
# where no neuron has an event, there is no precision, and nothing to draw on the right
stats file using (valid(7) ? 1 : 0) nooutput
events = STATS_max > 0
set cntrparam levels discrete 0.5, 1, 1.5, 2
if (events) {
  set table $precise
  splot file using 1:2:7
  unset table
}
# a point outside the frame, for maps that cross no level
set print $reliable append
print "\n-99 -99"
set print $precise append
print "\n-99 -99"
set print
set zrange [*:*]
unset contour
set surface
set format number
if (mode ne "tex" && lang eq "fr") { set decimalsign "," }
set multiplot
set xrange [-0.5:15.5]
set yrange [-0.5:15.5]
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  eval above(c == 1 ? word_reliability : word_precision)
  set label 2 at mark_x, mark_y point pt 2 ps 1 lw 2 lc rgb ink front
  if (c == 1) { eval y_label(axis) } else { set format y "" }
  if (c == 1) { set cbrange [0:1]; set cbtics 0.2 } else { set cbrange [0.3:2.5]; set cbtics 0.5 }
  eval scale_at(c == 1 ? _left + _wide(2) + 0.25/width : 1 + (0.25 - margin_right)/width)
  if (c == 1) {
    plot file using 1:2:5 @heat, $reliable using 1:2 with lines lc rgb paper lw 1.2 dt solid
  } else {
    if (events) { plot file using 1:2:7 @heat, $precise using 1:2 with lines lc rgb paper lw 1.2 dt solid } \
    else { set label 9 word_nothing at graph 0.5, 0.5 center; plot -1 @reference; unset label 9 }
  }
}
unset multiplot
