# Eight numbers of the paper as bands, seven neurons as points.
height = 13.5
margin_top = 0.5
gap_y = 1.1
gap_x = 1.9
margin_left = 1.2
margin_bottom = 0.75
load "figures/style.gp"
file = data."misfit.tsv"
names = "rate_Hz word_first word_last word_cv_dc word_cv_frozen word_dc word_frozen word_precision"
low = "11 0 0 0 0 0 0.8 0"
high = "17 6.5 55 0.25 0.1 1 1.02 1.5"
step = "2 2 20 0.1 0.05 0.2 0.1 0.5"
array lows[8]; array highs[8]
do for [q=1:8] {
  stats file index q-1 using 4:5 nooutput
  lows[q] = STATS_min_x; highs[q] = STATS_max_y
}
set multiplot
set xrange [0.4:7.6]
set xtics ("a" 1, "b" 2, "c" 3, "d" 4, "e" 5, "f" 6, "g" 7)
do for [q=1:8] {
  eval cell((q+1)/2, 4, q%2 == 1 ? 1 : 2, 2)
  set format x "%g"
  set xtics ("a" 1, "b" 2, "c" 3, "d" 4, "e" 5, "f" 6, "g" 7)
  l = word(low, q) + 0; h = word(high, q) + 0
  set yrange [l:h]
  set ytics word(step, q) + 0
  set object 1 rectangle from graph 0, first (lows[q] > l ? lows[q] : l) to graph 1, first (highs[q] < h ? highs[q] : h) behind fillcolor rgb pale fillstyle solid 0.5 noborder
  set label 1 value(word(names, q)) at graph 0, 1.13 left
  eval "plot ".dots_of("file index q-1", "$1", "$2", "$2-$3", "$2+$3", 2)
}
unset multiplot
