# Firing rate against the mean current, then against the amplitude of the noise, with standard errors.
height = 6
gap_x = 1.2
load "figures/style.gp"
most = 1
do for [name_ in "sweep-mean sweep-noise"] {
  stats data.name_.".tsv" using 2:3 nooutput
  most = STATS_max_x > most ? STATS_max_x : most
}
array amplitude[3]
array current[3]
do for [k=1:3] {
  stats data."sweep-mean.tsv" index k-1 using 4 nooutput
  amplitude[k] = STATS_max
  stats data."sweep-noise.tsv" index k-1 using 4 nooutput
  current[k] = STATS_max
}
set multiplot
set yrange [-0.02*most:1.15*most]
eval cell(1, 1, 1, 2)
eval y_label(rate_Hz)
set xlabel word_mean
set xrange [0:255]
do for [k=0:2] {
  set label 10+k word_sigma." = ".num(amplitude[k+1])." pA" at graph 0.09, 0.95-0.09*k textcolor lt 3-k
  set label 20+k " " at graph 0.045, 0.955-0.09*k point lt 3-k pt (k == 0 ? 7 : k == 1 ? 4 : 9) ps 0.6
}
plot data."sweep-theory.tsv" using 1:2 @theory, \
  for [k=0:2] data."sweep-mean.tsv" index k using 1:2:3 with yerrorlines lt 3-k lw (k == 0 ? 0 : 1.2) pt (k == 0 ? 7 : k == 1 ? 4 : 9) ps 0.4
eval cell(1, 1, 2, 2)
set xlabel word_amplitude
set xrange [0:205]
do for [k=0:2] {
  set label 10+k word_I0." = ".num(current[k+1])." pA" at graph 0.09, 0.95-0.09*(2-k) textcolor lt k+1
  set label 20+k " " at graph 0.045, 0.955-0.09*(2-k) point lt k+1 pt (k == 0 ? 9 : k == 1 ? 4 : 7) ps 0.6
}
plot for [k=0:2] data."sweep-noise.tsv" index k using 1:2:3 with yerrorlines lt k+1 lw 1.2 pt (k == 0 ? 9 : k == 1 ? 4 : 7) ps 0.4
unset multiplot
