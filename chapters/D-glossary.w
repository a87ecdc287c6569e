@* \bi{Glossaire}{Glossary}.
\fr{Les mots du domaine, dans les deux langues, à peu près dans l'ordre où le livre les
rencontre.}
\en{The words of the field in both languages, more or less in the order in which the book
meets them.}

\gloss{créneau (de courant)}{(square) current pulse}
\gloss{échelon (sans fin)}{step}
\gloss{potentiel d'action (PA), spike}{action potential, spike}
\gloss{train de potentiels d'action}{spike train}
\gloss{neurone intègre-et-tire à fuite}{leaky integrate-and-fire (LIF) neuron}
\gloss{potentiel de membrane}{membrane potential}
\gloss{potentiel de repos}{resting potential}
\gloss{seuil}{threshold}
\gloss{potentiel de réinitialisation}{reset potential}
\gloss{période réfractaire absolue}{absolute refractory period}
\gloss{résistance d'entrée}{input resistance}
\gloss{constante de temps membranaire}{membrane time constant}
\gloss{rhéobase}{rheobase}
\gloss{courbe f–I}{f–I curve}
\gloss{fréquence de décharge}{firing rate}
\gloss{infraliminaire, supraliminaire}{subthreshold, suprathreshold}
\gloss{pas de temps}{time step}
\gloss{schéma d'Euler explicite}{forward Euler method}
\gloss{bloqueur d'ordre zéro, d'ordre un}{zero-order hold, first-order hold}
\gloss{bruit gelé}{frozen noise}
\gloss{bruit externe, bruit interne (intrinsèque)}{external noise, internal (intrinsic) noise}
\gloss{bruit blanc gaussien}{Gaussian white noise}
\gloss{bruit coloré}{coloured noise}
\gloss{processus d'Ornstein-Uhlenbeck}{Ornstein–Uhlenbeck process}
\gloss{graine}{seed}
\gloss{générateur pseudo-aléatoire}{pseudorandom number generator}
\gloss{essai}{trial}
\gloss{réalisation (d'un bruit)}{realisation}
\gloss{raster (diagramme en rasters)}{raster plot}
\gloss{histogramme péri-stimulus (PSTH)}{peristimulus time histogram (PSTH)}
\gloss{fiabilité}{reliability}
\gloss{précision}{precision}
\gloss{gigue}{jitter}
\gloss{intervalle inter-spikes (ISI)}{interspike interval (ISI)}
\gloss{coefficient de variation}{coefficient of variation}
\gloss{écart-type}{standard deviation}
\gloss{temps de premier passage}{first-passage time}
\gloss{moyenne déclenchée par le spike}{spike-triggered average}
\gloss{accrochage de phase}{phase locking}
\gloss{exposant de Lyapunov}{Lyapunov exponent}
\gloss{panneau (d'une figure)}{panel (of a figure)}
\gloss{mémoire (d'étudiant)}{report}
