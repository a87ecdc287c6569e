# The two rasters of Figure 1 alone, for the title page: constant current above, frozen noise below.
width = 16.6
height = 8.4
margin_left = 0.05
margin_right = 0.05
margin_top = 0.1
margin_bottom = 0.1
gap_y = 0.9
load "figures/style.gp"
unset border
unset xtics
unset ytics
set multiplot
stats data."dc-current.tsv" using 1 name "span" nooutput
set xrange [0:span_max]
do for [c=1:2] {
  file = data.(c == 1 ? "dc-spikes.tsv" : "frozen-spikes.tsv")
  eval panel(c, 2)
  if (rows(file) > 0) {
    stats file using 2 nooutput
    set yrange [0:STATS_max+1]
    plot file using 1:($2-0.4):(0):(0.8) with vectors nohead lt 1 lw 1.1
  } else {
    set label 9 no_spike at graph 0.5, 0.5 center
    set yrange [0:1]
    plot -1 @reference
  }
}
unset multiplot
