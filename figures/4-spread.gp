# Spread of the k-th spike against k: by rank and to the nearest spike; 25 trials and 1000.
height = 7
margin_top = 0.8
gap_x = 0.6
load "figures/style.gp"
file = data."spread.tsv"
set multiplot
set xlabel spike_rank
set yrange [0:60]
set xrange [0.5:14.5]
set ytics 0, 20
set xtics 2
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  set label 1 (c == 1 ? word_constant : word_frozen) at graph 0.5, 1.08 center
  if (c == 1) {
    eval y_label(spread_ms)
    set label 3 by_gap at 8, 6 center textcolor lt 2
    set label 2 word_sqrt at 4, 20 right textcolor rgb "black"
  } else {
    set format y ""
    set label 2 by_rank at 9.2, 50 left textcolor lt 1
  }
  if (c == 1) {
    plot file index 0 using 1:4 @theory, "" index 0 using 1:3 with lines lt 1, "" index 0 using 1:2 with points lt 1 pt 7 ps 0.5, \
      "" index 0 using 1:6 with lines lt 2, "" index 0 using 1:5 with points lt 2 pt 5 ps 0.5
  } else {
    plot file index 1 using 1:3 with lines lt 1, "" index 1 using 1:2 with points lt 1 pt 7 ps 0.5, \
      "" index 1 using 1:6 with lines lt 2, "" index 1 using 1:5 with points lt 2 pt 5 ps 0.5
  }
}
unset multiplot
