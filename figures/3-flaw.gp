# The course's noise (left) and the exact one (right) at three time steps, with their theoretical standard deviations.
height = 8
margin_top = 0.9
gap_x = 0.6
margin_left = 2
load "figures/style.gp"
most = 0
do for [k=0:2] {
  stats data."flaw.tsv" index k using 4:5 nooutput
  most = STATS_max_x > most ? STATS_max_x : most
  most = STATS_max_y > most ? STATS_max_y : most
}
if (most == 0) { most = 1 }
set multiplot
set xrange [0:250]
set yrange [-3.6*most:5*most]
set ytics round_step(6*most)
do for [k=0:2] {
  stats data."flaw.tsv" index k every ::1::1 using 1 nooutput    # the second instant is the step
  step = STATS_max
  do for [c=0:1] {
    eval cell(k+1, 3, c+1, 2)
    if (c == 1) { set format y "" } else { set format y number; if (k == 1) { eval y_label(current_pA) } }
    if (k == 0) { eval above(c == 0 ? word_course : word_exact) }
    if (k == 2) { set xlabel time_ms }
    set label 2 word_step." = ".num(step)." ms" at graph 0.98, 0.9 right
    plot data."flaw.tsv" index k using 1:2+c with lines lt 1+c lw 1 dt solid, \
      "" index k using 1:4+c @reference, "" index k using 1:(-column(4+c)) @reference
  }
}
unset multiplot
