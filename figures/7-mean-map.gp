# Reliability and precision against the mean current and the internal noise.
height = 8.2
margin_top = 0.8
gap_x = 2.9
margin_right = 1.5
load "figures/style.gp"
file = data."mean-map.tsv"
mark_x = 4
mark_y = 15*log(0.5/0.05)/log(32)
set xlabel mean_pA
set xtics (num(110) 0, num(150) 4, num(200) 9, num(250) 14)
row(s) = 15*log(s/0.05)/log(32)
set ytics (num(0.05) row(0.05), num(0.1) row(0.1), num(0.2) row(0.2), num(0.5) row(0.5), num(1) row(1))
axis = sigma_V_mV
load "figures/map.gp"
