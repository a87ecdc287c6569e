# Precision and reliability against the time scale of the external noise, for two amplitudes.
height = 7
gap_x = 2.0
load "figures/style.gp"
file = data."time-scale.tsv"
stats file index 1 using 8 nooutput
strong = STATS_max
set multiplot
set logscale x
set xlabel word_tau
set xrange [0.85:30]
set xtics (num(1) 1, num(2) 2, num(5) 5, num(10) 10, num(25) 25)
eval cell(1, 1, 1, 2)
eval y_label(precision_ms)
set yrange [0:4.5]
set ytics 0, 1
set object 1 rectangle from 0.85, 1 to 30, 2 behind fillcolor rgb "#E4E4E4" fillstyle solid noborder
set arrow 1 from 0.85, 3.5 to 30, 3.5 @refline
plot for [k=0:1] file index k using ($1*(k?1.02:0.98)):($4-$5):(0):(2*$5) with vectors nohead lt 2-k dt solid lw 0.9, \
  for [k=0:1] file index k using ($1*(k?1.02:0.98)):4 with lines lt 2-k, \
  for [k=0:1] file index k using ($1*(k?1.02:0.98)):4 with points lt 2-k pt 7 ps 0.3
eval cell(1, 1, 2, 2)
eval y_label(word_reliability)
set yrange [0:1.03]
set ytics 0, 0.2
set label 1 word_sigma." = ".num(strong)." pA" at 6, 0.17 left textcolor lt 1
set label 2 word_sigma." = ".num(strong/2)." pA" at 6, 0.07 left textcolor lt 2
plot for [k=0:1] file index k using ($1*(k?1.02:0.98)):($2-$3):(0):(2*$3) with vectors nohead lt 2-k dt solid lw 0.9, \
  for [k=0:1] file index k using ($1*(k?1.02:0.98)):2 with lines lt 2-k, \
  for [k=0:1] file index k using ($1*(k?1.02:0.98)):2 with points lt 2-k pt 7 ps 0.3
unset multiplot
