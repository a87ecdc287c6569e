# Firing rate against the mean current, then against the amplitude of the noise.
height = 6.5
gap_x = 1.2
load "figures/style.gp"
set multiplot
set yrange [0:32]
eval cell(1, 1, 1, 2)
eval y_label(rate_Hz)
set xlabel word_mean
do for [k=0:2] {
  stats data."sweep-mean.tsv" index k using 3:2 nooutput
  set label 10+k word_sigma." = ".num(STATS_max_x)." pA" at graph 0.04, 0.95-0.09*k textcolor lt 3-k
}
plot for [k=0:2] data."sweep-mean.tsv" index k using 1:2 with linespoints lt 3-k pt 7 ps 0.25
eval cell(1, 1, 2, 2)
set xlabel word_amplitude
do for [k=0:2] {
  stats data."sweep-noise.tsv" index k using 3:2 nooutput
  set label 10+k word_I0." = ".num(STATS_max_x)." pA" at graph 0.04, 0.95-0.09*(2-k) textcolor lt k+1
}
plot for [k=0:2] data."sweep-noise.tsv" index k using 1:2 with linespoints lt k+1 pt 7 ps 0.25
unset multiplot
