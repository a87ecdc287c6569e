# The average current around a spike: two means, three time scales; the band of an unrelated train.
height = 7
gap_x = 0.9
load "figures/style.gp"
file = data."sta.tsv"
stats file using 2 nooutput
high = STATS_max > 0 ? 1.1*STATS_max : 1
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
    set label 1 "150 pA" at -58, 0.8*high left textcolor lt 1
    set label 2 "250 pA" at -58, 0.66*high left textcolor lt 2
    plot file index 1 using 1:(-$3):3 with filledcurves lc rgb "#DDDDDD", 0 @reference, \
      file index 1 using 1:2 with lines lt 1, file index 3 using 1:2 with lines lt 2
  } else {
    set format y ""
    set label 1 word_tau." = ".num(3)." ms" at -58, 0.8*high left textcolor lt 1
    set label 2 word_tau." = ".num(10)." ms" at -58, 0.66*high left textcolor lt 4
    set label 3 word_tau." = ".num(1)." ms" at -58, 0.52*high left textcolor lt 3
    plot file index 1 using 1:(-$3):3 with filledcurves lc rgb "#DDDDDD", 0 @reference, \
      file index 1 using 1:2 with lines lt 1, file index 5 using 1:2 with lines lt 4, file index 4 using 1:2 with lines lt 3
  }
}
unset multiplot
