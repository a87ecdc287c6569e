# Five potentials with the settings of 2022: they never come near the threshold.
height = 5.5
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
file = data."empty.tsv"
stats file using 4 name "th" nooutput
set multiplot
set xrange [0:1000]
set xtics 0, 200, 800
set xlabel time_ms
set yrange [-74:-51]
set ytics -70, 5
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  set label 1 (c == 1 ? word_constant : word_frozen) at graph 0.5, 1.1 center
  set arrow from graph 0, first th_max to graph 1, first th_max @refline
  if (c == 1) {
    set label 2 threshold at graph 0.98, first th_max-1.6 right textcolor rgb grey
    eval y_label(potential_mV)
  } else { set format y "" }
  plot for [k=0:4] file index k using 1:c+1 with lines lt 1 lw 0.6
}
unset multiplot
