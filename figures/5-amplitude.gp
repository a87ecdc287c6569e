# Reliability, and Schreiber's measure, against the amplitude of the external noise, for three internal noises.
height = 7.5
gap_x = 2.0
load "figures/style.gp"
file = data."amplitude.tsv"
array shift[3] = [-0.7, 0, 0.7]
set multiplot
set xlabel word_sigma
set xrange [-4:104]
set xtics 0, 25
set yrange [0:1.03]
set ytics 0, 0.2
eval cell(1, 1, 1, 2)
eval y_label(word_reliability)
set object 1 rectangle from -2.6, 0.02 to -1, 0.43 behind fillcolor rgb "#BBBBBB" fillstyle solid noborder
set object 2 rectangle from 101, 0.93 to 102.6, 1 behind fillcolor rgb "#BBBBBB" fillstyle solid noborder
set label 1 sigma_V_symbol." = ".num(0.2)." mV" at 62, 0.27 left textcolor lt 1
set label 2 sigma_V_symbol." = ".num(0.5)." mV" at 62, 0.17 left textcolor lt 2
set label 3 sigma_V_symbol." = ".num(1)." mV" at 62, 0.07 left textcolor lt 3
plot for [k=0:2] file index k using ($1+shift[k+1]):($2-$3):(0):(2*$3) with vectors nohead lt k+1 dt solid lw 0.9, \
  for [k=0:2] file index k using ($1+shift[k+1]):2 with lines lt k+1, \
  for [k=0:2] file index k using ($1+shift[k+1]):2 with points lt k+1 pt 7 ps 0.3
eval cell(1, 1, 2, 2)
eval y_label(word_schreiber)
plot for [k=0:2] file index k using ($1+shift[k+1]):($6-$7):(0):(2*$7) with vectors nohead lt k+1 dt solid lw 0.9, \
  for [k=0:2] file index k using ($1+shift[k+1]):6 with lines lt k+1, \
  for [k=0:2] file index k using ($1+shift[k+1]):6 with points lt k+1 pt 7 ps 0.3
unset multiplot
