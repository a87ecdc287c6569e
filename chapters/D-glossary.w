@* \bi{Glossaire}{Glossary}.
\fr{Les mots du domaine, dans les deux langues, par ordre alphabétique.}
\en{The words of the field in both languages, in alphabetical order.}

\gloss{accrochage de phase}{phase locking}
  {chaque potentiel d'action tombe au même point d'un cycle du courant}
  {each spike falls at the same point of a cycle of the current}
\gloss{adresse (d'un nombre au hasard)}{address (of a random number)}
  {graine, flux, essai et pas : de quoi retrouver toujours le même nombre}
  {seed, stream, trial and step: enough to find the same number again}
\gloss{autocorrélation}{autocorrelation}
  {ressemblance d'un signal avec lui-même, décalé dans le temps}
  {likeness of a signal to itself, shifted in time}
\gloss{bloqueur d'ordre zéro, d'ordre un}{zero-order hold, first-order hold}
  {entre deux échantillons, un courant constant ; une ligne droite}
  {between two samples, a constant current; a straight line}
\gloss{bruit blanc gaussien}{Gaussian white noise}
  {hasard sans mémoire, de même force à toutes les fréquences}
  {randomness without memory, equally strong at all frequencies}
\gloss{bruit coloré}{coloured noise}
  {hasard qui se souvient de lui-même pendant un temps caractéristique}
  {randomness that remembers itself for a characteristic time}
\gloss{bruit externe}{external noise}
  {ce qui fluctue dans le courant injecté}
  {what fluctuates in the injected current}
\gloss{bruit filtré par une fonction alpha}{alpha-filtered noise}
  {bruit blanc convolué avec $te^{-t/\tau_s}$ : celui de l'article}
  {white noise convolved with $te^{-t/\tau_s}$: that of the paper}
\gloss{bruit gelé}{frozen noise}
  {une réalisation d'un bruit, rejouée à chaque essai}
  {one realisation of a noise, replayed in every trial}
\gloss{bruit interne (intrinsèque)}{internal (intrinsic) noise}
  {ce qui fluctue dans le neurone lui-même}
  {what fluctuates in the neuron itself}
\gloss{coefficient de variation}{coefficient of variation}
  {écart-type divisé par la moyenne}
  {standard deviation divided by the mean}
\gloss{constante de temps membranaire}{membrane time constant}
  {temps que met la membrane à oublier les deux tiers d'un écart, $\tau$}
  {time the membrane takes to forget two thirds of a deviation, $\tau$}
\gloss{courbe f--I}{f--I curve}
  {fréquence de décharge en fonction du courant}
  {firing rate against current}
\gloss{créneau (de courant)}{(square) current pulse}
  {un courant constant entre deux instants, nul ailleurs}
  {a constant current between two instants, zero elsewhere}
\gloss{échelon (sans fin)}{step}
  {un courant qui devient constant et le reste}
  {a current that becomes constant and stays so}
\gloss{écart-type}{standard deviation}
  {écart moyen, au sens des carrés, à la moyenne}
  {root-mean-square distance from the mean}
\gloss{essai}{trial}
  {une présentation du courant}
  {one presentation of the current}
\gloss{exposant de Lyapunov}{Lyapunov exponent}
  {vitesse à laquelle deux réponses voisines se rapprochent ou s'écartent}
  {rate at which two neighbouring responses draw together or apart}
\gloss{fiabilité}{reliability}
  {part des potentiels d'action qui reviennent d'essai en essai}
  {share of the spikes that recur from trial to trial}
\gloss{flux}{stream}
  {suite de nombres au hasard réservée à un usage}
  {sequence of random numbers reserved for one use}
\gloss{fréquence de décharge}{firing rate}
  {nombre de potentiels d'action par seconde}
  {number of spikes per second}
\gloss{générateur pseudo-aléatoire}{pseudorandom number generator}
  {calcul dont les résultats ont l'air tirés au sort}
  {computation whose results look drawn at random}
\gloss{gigue}{jitter}
  {écart-type des instants d'un même potentiel d'action}
  {standard deviation of the times of one spike}
\gloss{graine}{seed}
  {nombre entier qui choisit une suite de nombres au hasard}
  {whole number that chooses a sequence of random numbers}
\gloss{histogramme péri-stimulus (PSTH)}{peristimulus time histogram (PSTH)}
  {fréquence de décharge à chaque instant, moyennée sur les essais}
  {firing rate at each instant, averaged over trials}
\gloss{impulsion}{impulse}
  {une charge injectée en un seul pas}
  {a charge injected in a single step}
\gloss{infraliminaire, supraliminaire}{subthreshold, suprathreshold}
  {au-dessous, au-dessus du seuil}
  {below, above threshold}
\gloss{intervalle inter-spikes (ISI)}{interspike interval (ISI)}
  {temps entre deux potentiels d'action qui se suivent}
  {time between one spike and the next}
\gloss{mémoire (d'étudiant)}{report}
  {ce que vous rendez}
  {what you hand in}
\gloss{moyenne déclenchée par le spike}{spike-triggered average}
  {courant moyen qui précède un potentiel d'action}
  {mean current that precedes a spike}
\gloss{neurone intègre-et-tire à fuite}{leaky integrate-and-fire (LIF) neuron}
  {une membrane qui fuit, un seuil, une remise à zéro}
  {a leaky membrane, a threshold, a reset}
\gloss{panneau (d'une figure)}{panel (of a figure)}
  {une des parties d'une figure}
  {one part of a figure}
\gloss{pas de temps}{time step}
  {durée entre deux échantillons, $\Delta t$}
  {time between two samples, $\Delta t$}
\gloss{période réfractaire absolue}{absolute refractory period}
  {temps mort après un potentiel d'action}
  {dead time after a spike}
\gloss{pont brownien}{Brownian bridge}
  {chemin au hasard dont les deux bouts sont connus}
  {random path whose two ends are known}
\gloss{potentiel d'action (PA), spike}{action potential, spike}
  {décharge brève par laquelle un neurone parle aux autres}
  {brief discharge by which a neuron signals to others}
\gloss{potentiel de membrane}{membrane potential}
  {tension entre l'intérieur et l'extérieur de la cellule, $V$}
  {voltage between the inside and the outside of the cell, $V$}
\gloss{potentiel de réinitialisation}{reset potential}
  {où repart la membrane après un potentiel d'action, $V_r$}
  {where the membrane starts again after a spike, $V_r$}
\gloss{potentiel de repos}{resting potential}
  {où la fuite ramène la membrane, $V_L$}
  {where the leak brings the membrane back, $V_L$}
\gloss{précision}{precision}
  {écart-type des instants au sein d'un événement du PSTH}
  {standard deviation of spike times within an event of the PSTH}
\gloss{processus d'Ornstein-Uhlenbeck}{Ornstein--Uhlenbeck process}
  {bruit blanc passé par un filtre du premier ordre}
  {white noise through a first-order filter}
\gloss{raster (diagramme en rasters)}{raster plot}
  {une ligne par essai, un trait par potentiel d'action}
  {a row for each trial, a tick for each spike}
\gloss{réalisation (d'un bruit)}{realisation}
  {un des tirages possibles d'un bruit}
  {one of the possible draws of a noise}
\gloss{résistance d'entrée}{input resistance}
  {dépolarisation par unité de courant, une fois la membrane chargée, $R$}
  {depolarisation for each unit of current once the membrane is charged, $R$}
\gloss{rhéobase}{rheobase}
  {le plus petit courant constant qui mène au seuil}
  {the smallest constant current that leads to threshold}
\gloss{schéma d'Euler explicite}{forward Euler method}
  {avancer d'un pas comme si la pente ne changeait pas}
  {taking a step as if the slope did not change}
\gloss{seuil}{threshold}
  {potentiel où part le potentiel d'action, $V_{\rm th}$}
  {potential at which a spike is fired, $V_{\rm th}$}
\gloss{temps de premier passage}{first-passage time}
  {temps que met un chemin au hasard à atteindre un niveau}
  {time a random path takes to reach a level}
\gloss{train de potentiels d'action}{spike train}
  {les instants des potentiels d'action d'un essai}
  {the spike times of one trial}
\gloss{valeur efficace (rms)}{rms value}
  {racine de la moyenne des carrés}
  {square root of the mean square}
\glossend
