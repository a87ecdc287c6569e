# Reliability and precision against the mean current and the internal noise.
height = 8.2
margin_top = 0.8
gap_x = 2.9
margin_right = 2.2
load "figures/style.gp"
file = data."mean-map.tsv"
mark_x = 4
mark_y = 15*log(0.5/0.05)/log(32)
# what is written to the tables of contours must be read again
set format "%g"
set decimalsign "."
set contour base
unset surface
set cntrparam levels discrete 0.2, 0.4, 0.6, 0.8, 0.9
set table $reliable
splot file using 1:2:5
unset table
set cntrparam levels discrete 0.5, 1, 1.5, 2
set table $precise
splot file using 1:2:7
unset table
unset contour
set surface
set format number
if (mode ne "tex" && lang eq "fr") { set decimalsign "," }
set multiplot
set xrange [-0.5:15.5]
set yrange [-0.5:15.5]
set xlabel mean_pA
set xtics (num(110) 0, num(150) 4, num(200) 9, num(250) 14)
row(s) = 15*log(s/0.05)/log(32)
set ytics (num(0.05) row(0.05), num(0.1) row(0.1), num(0.2) row(0.2), num(0.5) row(0.5), num(1) row(1))
axis = sigma_V_mV
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  set label 1 (c == 1 ? word_reliability : word_precision) at graph 0.5, 1.07 center
  set label 2 at mark_x, mark_y point pt 2 ps 1 lw 2 lc rgb "black" front
  if (c == 1) { eval y_label(axis) } else { set format y "" }
  if (c == 1) { set cbrange [0:1]; set cbtics 0.2 } else { set cbrange [0.3:2.5]; set cbtics 0.5 }
  _scale = c == 1 ? _left + _wide(2) + 0.25/width : 1 + (0.25 - margin_right)/width
  set colorbox user origin screen _scale, graph 0 size 0.3/width, graph 1 noborder
  do for [_i=0:49] { set object 100+_i rectangle from screen _scale, graph _i/50. to screen _scale + 0.3/width, graph (_i < 49 ? (_i+1.2)/50 : 1) behind fillcolor palette frac _i/49. fillstyle solid noborder }
  if (c == 1) {
    plot file using 1:2:5 @heat, $reliable using 1:2 with lines lc rgb "white" lw 1.2 dt solid
  } else {
    plot file using 1:2:7 @heat, $precise using 1:2 with lines lc rgb "white" lw 1.2 dt solid
  }
}
unset multiplot
