# Reliability and precision against the amplitude and the time of the noise.
height = 8.2
margin_top = 0.8
gap_x = 2.9
margin_right = 1.5
load "figures/style.gp"
file = data."noise-map.tsv"
mark_x = 10
mark_y = 15*log(3/0.5)/log(200)
set xlabel sigma_s_pA
set xtics (num(0) 0, num(50) 5, num(100) 10, num(150) 15)
row(tau) = 15*log(tau/0.5)/log(200)
set ytics (num(0.5) row(0.5), num(1) row(1), num(3) row(3), num(10) row(10), num(30) row(30), num(100) row(100))
axis = tau_s_ms
load "figures/map.gp"
