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
set yrange [-0.02*most:1.4*most]
eval cell(1, 1, 1, 2)
eval y_label(rate_Hz)
set xlabel word_mean
set xrange [0:255]
do for [k=0:2] { eval key(k, 3-k, 3, 0.04, 0.95-0.1*k, word_sigma." = ".num(amplitude[k+1])." pA") }
curves = 'data."sweep-theory.tsv" using 1:2 @theory'
do for [k=0:2] { curves = curves.", ".bars_of(sprintf('data."sweep-mean.tsv" index %d', k), "$1", "$2", "$3", 3-k) }
eval "plot ".curves
eval cell(1, 1, 2, 2)
set xlabel word_amplitude
set xrange [0:205]
do for [k=0:2] { eval key(k, k+1, 3, 0.04, 0.75+0.1*k, word_I0." = ".num(current[k+1])." pA") }
curves = bars_of('data."sweep-noise.tsv" index 0', "$1", "$2", "$3", 1)
do for [k=1:2] { curves = curves.", ".bars_of(sprintf('data."sweep-noise.tsv" index %d', k), "$1", "$2", "$3", k+1) }
eval "plot ".curves
unset multiplot
