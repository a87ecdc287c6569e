# The average current around a spike: two means, three time scales; the band of an unrelated train.
height = 7
gap_x = 0.9
load "figures/style.gp"
file = data."sta.tsv"
stats file using 2 nooutput
high = STATS_max > 1e-6 ? 1.1*STATS_max : 1
array t[6]
do for [k=1:6] { stats file index k-1 using 5 nooutput; t[k] = STATS_max }
set multiplot
set xlabel lag_ms
set xrange [-60:20]
set xtics -60, 20
set yrange [-0.25*high:high]
set ytics autofreq
do for [c=1:2] {
  eval cell(1, 1, c, 2)
  if (c == 1) {
    eval y_label(word_current)
    eval key(1, 1, 1, 0.02, 0.92, "150 pA")
    eval key(2, 2, 1, 0.02, 0.82, "250 pA")
    plot file index 1 using 1:(-$3):3 with filledcurves lc rgb band, 0 @reference, \
      file index 1 using 1:2 with lines lt 1, file index 3 using 1:2 with lines lt 2
  } else {
    set format y ""
    eval key(1, 3, 1, 0.02, 0.92, word_tau." = ".num(t[5])." ms")
    eval key(2, 1, 1, 0.02, 0.82, word_tau." = ".num(t[2])." ms")
    eval key(3, 4, 1, 0.02, 0.72, word_tau." = ".num(t[6])." ms")
    plot file index 1 using 1:(-$3):3 with filledcurves lc rgb band, 0 @reference, \
      file index 1 using 1:2 with lines lt 1, file index 5 using 1:2 with lines lt 4, file index 4 using 1:2 with lines lt 3
  }
}
unset multiplot
