# Reliability against the time scale of the noise, holding the current's spread or the potential's.
height = 6.5
load "figures/style.gp"
file = data."optimum.tsv"
set logscale x
set xlabel word_tau
set xrange [0.4:130]
set xtics (num(0.5) 0.5, num(1) 1, num(3) 3, num(10) 10, num(30) 30, num(100) 100)
set yrange [0:1.03]
set ytics 0, 0.2
eval y_label(word_reliability)
set label 1 word_hold_current at 0.5, 0.25 left textcolor lt 1
set label 2 word_hold_potential at 0.5, 0.14 left textcolor lt 2
plot for [k=0:1] file index k using ($1*(k?1.015:0.985)):($2-(2*$3)):(0):(2*(2*$3)) with vectors nohead lt k+1 dt solid lw 0.9, \
  for [k=0:1] file index k using ($1*(k?1.015:0.985)):2 with lines lt k+1, \
  for [k=0:1] file index k using ($1*(k?1.015:0.985)):2 with points lt k+1 pt 7 ps 0.4
