@* \bi{Le bruit interne}{Internal noise}.
\fr{Au chapitre précédent, vingt-cinq essais sous un bruit gelé étaient identiques ; au \chapref{2}, vingt-cinq essais sous un courant constant l'étaient aussi. Ce neurone répète tout : il ne peut rien nous apprendre sur la
répétition. Un vrai neurone, lui, a ses propres hasards. Donnons-lui-en, et regardons ce qui arrive aux deux rasters.

C'est l'expérience pour laquelle ce livre existe. Sous un courant constant, les essais vont se brouiller ; sous un courant qui fluctue, ils vont rester alignés, \emph{avec le même neurone et le même hasard}. Nous referons ainsi la figure~1 de
Mainen et Sejnowski \cite{ms95}, avec nos propres données, puis nous la comparerons aux nombres de l'article, y compris ceux qui ne s'accordent pas.

Pour lancer le programme : \cmd{make chapter4}, ou \cmd{build/bin/chapter4 --sigma-V=1 --out=build/essai} pour un neurone deux fois plus bruyant. Regardez d'abord la \figref{4-figure1}.

À la fin du chapitre, vous saurez
\li donner à une membrane un bruit dont la force ne dépend pas du pas de temps, et la mesurer ;
\li dire pourquoi un seuil testé aux échantillons laisse échapper des potentiels d'action, et les rattraper ;
\li vérifier un neurone bruyant contre une formule ;
\li reproduire les deux moitiés de la figure~1, et dire ce qui les sépare ;
\li reconnaître, dans l'accord d'un modèle et d'une expérience, ce qui est expliqué et ce qui ne l'est pas.}
\en{In the previous chapter, twenty-five trials under a frozen noise were identical; in \chapref{2}, twenty-five trials under a constant current were too. This neuron repeats everything: it can teach us nothing about repetition. A real neuron has
hazards of its own. Let us give ours some, and see what becomes of the two rasters.

This is the experiment for which the book exists. Under a constant current, the trials will blur; under a fluctuating one they will stay in line, \emph{with the same neuron and the same hazards}. We shall thus redo Figure~1 of Mainen and
Sejnowski \cite{ms95} with data of our own, then compare it with the numbers of the paper, including those that do not agree.

To run the program: \cmd{make chapter4}, or \cmd{build/bin/chapter4 --sigma-V=1 --out=build/trial} for a neuron twice as noisy. Look first at \figref{4-figure1}.

By the end of the chapter you will be able to
\li give a membrane a noise whose strength does not depend on the time step, and measure it;
\li say why a threshold tested at the samples lets spikes escape, and catch them;
\li check a noisy neuron against a formula;
\li reproduce both halves of Figure~1, and say what sets them apart;
\li tell, where a model and an experiment agree, what has been explained and what has not.}
@s quad int
@s noisy_model int
@s noisy_state int
@s count_summary int

@ \fr{Le programme, vu de haut. Les cinq premières expériences construisent le neurone bruyant et le mettent à l'épreuve ; les suivantes s'en servent.}
\en{The program, seen from above. The first five experiments build the noisy neuron and put it to the test; the others make use of it.}
@(chapter4.c@>=
@<\bi{Appelle les modules qu'il faut à \.{chapter4}}{Call in the modules that \.{chapter4} needs}@>@;
@<\bi{Déclare les réglages de \.{chapter4}}{Declare the settings of \.{chapter4}}@>@;
@<\bi{Définit les outils de \.{chapter4}}{Define the tools of \.{chapter4}}@>@;
int main(int argc, char *argv[])
{
  workshop_begin(argc, argv, "chapter4", table);
  @<\bi{Refuse les réglages du neurone bruyant qui ne vont pas ensemble}{Refuse settings of the noisy neuron that do not go together}@>@;
  @<\bi{Regarde trembler une membrane sans seuil}{Watch a membrane without threshold tremble}@>@;
  @<\bi{Mesure le bruit interne du cours à trois pas de temps}{Measure the course's internal noise at three time steps}@>@;
  @<\bi{Dessine le raster du cours à deux pas de temps}{Draw the course's raster at two time steps}@>@;
  @<\bi{Mesure l'intervalle moyen avec et sans le pont}{Measure the mean interval with and without the bridge}@>@;
  @<\bi{Essaie trois forces du bruit interne}{Try three strengths of the internal noise}@>@;
  @<\bi{Met vos réglages à l'épreuve du bruit interne}{Put your settings to the test of internal noise}@>@;
  @<\bi{Change le courant moyen, avec et sans bruit externe}{Change the mean current, with and without external noise}@>@;
  @<\bi{Refait les panneaux vides de 2022}{Redo the empty panels of 2022}@>@;
  @<\bi{Refait la figure 1 de l'article}{Redo Figure 1 of the paper}@>@;
  @<\bi{Date les potentiels d'action par leur indice}{Date the spikes by their index}@>@;
  @<\bi{Suit l'écart-type du $k$-ième potentiel d'action}{Follow the standard deviation of the $k$-th spike}@>@;
  workshop_end();
  return 0;
}

@ \fr{Nous empruntons à tous les chapitres passés ; les modules \file{noisy.h}, \file{passage.h} et \file{spikes.h} sont ceux que celui-ci construit.}
\en{We borrow from every chapter so far; modules \file{noisy.h}, \file{passage.h} and \file{spikes.h} are those that this chapter builds.}
@<\bi{Appelle les modules qu'il faut à...@>=
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include "workshop.h"
#include "elementary.h"
#include "stimuli.h"
#include "random.h"
#include "lif.h"
#include "noise.h"
#include "noisy.h"
#include "passage.h"
#include "spikes.h"

@ \fr{Le neurone est celui du livre. Le courant est celui de la figure~1 de l'article : un créneau de 900~ms, de moyenne $I_0$, et un bruit d'écart-type $\sigma$ et de temps caractéristique $\tau_s$. Deux nombres sont nouveaux : $\sigma_V$ mesure le bruit interne ; $b$ est celui par lequel le cours le mesurait, et ne sert qu'à montrer ses défauts.}
\en{The neuron is that of the book. The current is that of the paper's Figure~1: a pulse of 900~ms, of mean $I_0$, and a noise of standard deviation $\sigma$ and characteristic time $\tau_s$. Two numbers are new: $\sigma_V$ measures the internal noise; $b$ is the number by which the course measured it, and is used only to show its flaws.}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
@<\bi{Donne au neurone du livre ses valeurs par défaut}...@>@;
enum { MOST = 1000, BIN = 5 }; /* \bi{essais au plus ; case du PSTH, ms}{trials at most; bin of the PSTH, ms} */
static double sigma_V = 0.5; /* mV */
static double duration = 1000, dt = 0.5; /* ms */
static double start = 50, end = 950; /* \bi{le créneau}{the pulse}, ms */
static double I_0 = 150, sigma = 100, tau_s = 3; /* pA, pA, ms */
static double b = 100; /* \bi{bruit interne du cours}{the course's internal noise}, pA */
static uint64_t trials = 25, seed = 42;

@ \fr{Voici ce que l'on peut changer, et entre quelles bornes.}
\en{Here is what can be changed, and within which bounds.}
\parameters{4}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
static const parameter table[] = {
  @<\bi{Lignes de table communes aux neurones}...@>@;@/
  { "sigma-V", "σ_V", "mV", &sigma_V, NULL, 0, 10, "bruit interne", "internal noise" },@/
  { "duration", "T", "ms", &duration, NULL, 100, 10000, "durée d'un essai", "duration of a trial" },@/
  { "dt", "Δt", "ms", &dt, NULL, 0.01, 3, "pas de temps", "time step" },@/
  { "start", "t_a", "ms", &start, NULL, 0, 10000, "début du créneau", "start of the pulse" },@/
  { "end", "t_b", "ms", &end, NULL, 0, 10000, "fin du créneau", "end of the pulse" },@/
  { "I-0", "I_0", "pA", &I_0, NULL, -1000, 1000, "courant moyen", "mean current" },@/
  { "sigma", "σ", "pA", &sigma, NULL, 0, 1000, "écart-type du bruit externe", "standard deviation of the external noise" },@/
  { "tau-s", "τ_s", "ms", &tau_s, NULL, 0.01, 1000, "temps caractéristique du bruit externe", "characteristic time of the external noise" },@/
  { "b", "b", "pA", &b, NULL, 0, 1000, "bruit interne du cours", "the course's internal noise" },@/
  { "trials", "N", "", NULL, &trials, 10, MOST, "nombre d'essais", "number of trials" },@/
  { "seed", "s", "", NULL, &seed, 0, 18446744073709551615.0, "graine du hasard", "seed of the random numbers" },@/
  { .name = NULL }
};

@ \fr{Les trains de potentiels d'action de tous les essais ont une place réservée, que les expériences se repassent.}
\en{The spike trains of all trials have a place of their own, which the experiments hand on to one another.}
@<\bi{Déclare les réglages de \.{chapter4}}...@>=
static spike_list train[MOST];

@ \fr{Les accords à vérifier sont ceux du \chapref{3}.}
\en{The agreements to be checked are those of \chapref{3}.}
@<\bi{Refuse les réglages du neurone bruyant...@>=
lif_check(&cell, dt);
if (end <= start || end > duration)
  refuse_option("end", "le créneau doit finir après son début, et avant la fin de l'essai",
    "the pulse must end after its start, and before the end of the trial");
if (dt > tau_s)
  refuse_option("dt", "le pas ne doit pas dépasser tau-s", "the step must not exceed tau-s");

@*1 \bi{Une membrane qui tremble}{A membrane that trembles}.
\fr{D'où vient le hasard d'un neurone ? Ses canaux ioniques s'ouvrent et se ferment au gré de l'agitation thermique ; ils sont des milliers, et le courant qu'ils laissent passer n'est jamais tout à fait le même. Dans une tranche de cortex s'y
ajoutent les synapses, qui libèrent ou non leur neurotransmetteur ; mais Mainen et Sejnowski les avaient bloquées. Il leur restait entre \num{0.05} et \num{0.5}~mV de bruit efficace \cite{ms95}.

Ces ouvertures sont brèves devant les 30~ms de la membrane. Nous les remplaçons donc par un bruit \emph{blanc}, sans mémoire, ajouté au courant. La question 3.9 demandait par quel nombre le mesurer. Pas par son écart-type, qui est
infini ; mais la membrane le filtre, et ce qu'elle en garde a un écart-type bien fini. Nous le notons $\sigma_V$, et c'est lui notre paramètre : ce que l'on lirait sur l'oscilloscope si le neurone ne tirait pas. Avec ce choix,}
\en{Where do a neuron's hazards come from? Its ion channels open and close at the whim of thermal agitation; there are thousands of them, and the current they let through is never quite the same. In a slice of cortex, synapses add to this, since they may or may not release their
transmitter; but Mainen and Sejnowski had blocked them. They were left with between \num{0.05} and \num{0.5}~mV rms of noise \cite{ms95}.

These openings are brief beside the membrane's 30~ms. So we replace them by a \emph{white} noise, without memory, added to the current. Question 3.9 asked which number measures it. Not its standard deviation, which is infinite; but the membrane filters it,
and what it keeps has a perfectly finite standard deviation. We call it $\sigma_V$, and take it as our parameter: it is what one would read on the oscilloscope if the neuron did not fire. With this choice,}
\eqn{noisy-membrane}{\tau\,{dV\over dt}=-(V-V_L)+R\,I+\sigma_V\sqrt{2\tau}\;\xi(t),}
\fr{où $\xi$ est le bruit blanc : son intégrale sur une durée $h$ est une gaussienne de variance $h$, indépendante de tout ce qui précède.}
\en{where $\xi$ is white noise: its integral over a time $h$ is a Gaussian of variance $h$, independent of all that came before.}
@^\bi{bruit interne}{internal noise}@>
@^\bi{bruit blanc}{white noise}@>

@ \fr{Ôtons le courant : l'équation~\eqref{noisy-membrane} est celle d'Ornstein et Uhlenbeck, que le \chapref{3} a résolue. Remettons-le : comme elle est linéaire, sa réponse au courant et sa réponse au bruit s'ajoutent. La première est la rampe du \chapref{2}, la formule~\eqref{ramp} ;
notons-la $\widetilde V_{i+1}$. La seconde est connue aussi. Donc}
\en{Take the current away: equation~\eqref{noisy-membrane} is that of Ornstein and Uhlenbeck, which \chapref{3} has solved. Put it back: since the equation is linear, its response to the current and its response to the noise add up. The first is the ramp of \chapref{2}, formula~\eqref{ramp}; call
it $\widetilde V_{i+1}$. The second is known too. Hence}
\eqn{noisy-step}{V_{i+1}=\widetilde V_{i+1}+\sigma_V\sqrt{1-a^2}\;\xi_i,\qquad a=e^{-\Delta t/\tau}.}
\fr{Rien d'approché là-dedans : les échantillons ont la bonne loi quel que soit $\Delta t$. Le nombre gaussien $\xi_i$ vient du flux |STREAM_INTERNAL|, à l'adresse (graine, essai, pas). C'est un autre flux que celui du bruit externe : on peut donc geler l'un sans toucher à l'autre, et le
bruit de l'essai~17 est le même que l'on fasse vingt-cinq essais ou mille.}
\en{Nothing here is approximate: the samples have the right law whatever $\Delta t$. The Gaussian number $\xi_i$ comes from stream |STREAM_INTERNAL|, at address (seed, trial, step). It is not the stream of the external noise: so one can be frozen without touching the other, and the noise of
trial~17 is the same whether we run twenty-five trials or a thousand.}

@ \fr{Un neurone bruyant est donc celui du \chapref{2}, une intensité $\sigma_V$ et une graine.
Deux nombres s'en déduisent : la secousse d'un pas entier, et $D$, qui servira au seuil.}
\en{So a noisy neuron is that of \chapref{2}, a strength $\sigma_V$ and a seed.
Two numbers follow from them: the jolt of a whole step, and $D$, which will serve at the threshold.}
@<\bi{Types du neurone bruyant}{Types of the noisy neuron}@>=
typedef struct {
  lif_model lif;
  double sigma_V; /* mV */
  uint64_t seed;
  double jolt; /* \bi{secousse d'un pas entier}{jolt of one whole step}, mV */
  double D; /* \bi{variance gagnée par unité de temps}{variance gained per unit of time}, mV$^2$/ms */
} noisy_model;
typedef struct {
  lif_state neuron;
  uint64_t trial, step; /* \bi{l'adresse de sa prochaine secousse}{the address of its next jolt} */
} noisy_state;

@ \fr{Sa secousse est l'équation~\eqref{noisy-step} ; elle vaut pour un bout de pas aussi bien que pour un pas.}
\en{Its jolt is equation~\eqref{noisy-step}; it holds for part of a step as well as for a step.}
@<\bi{Fonctions du neurone bruyant}{Functions of the noisy neuron}@>=
static double jolt(const noisy_model *m, double h) /* mV */
{
  if (h == m->lif.dt) return m->jolt;
  return m->sigma_V*sqrt(-portable_expm1(-2*h/m->lif.cell.tau));
}
static double leak(const noisy_model *m, double h)
{
  return h == m->lif.dt ? m->lif.decay : portable_exp(-h/m->lif.cell.tau);
}

@ \fr{Voici le cœur du chapitre.
|noisy_step| avance d'un pas l'état |x| ; |I[0]| et |I[1]| sont le courant au début du pas et à sa fin.
Lisez-la comme une phrase : le neurone est réfractaire, et rien ne bouge ; il est libre pendant la durée |h|, la fin de son pas ;
il fuit, il est poussé par le courant (|lif_ramp| dit ce que devient un potentiel nul) et secoué par le hasard ; il a touché le seuil au bout de |s|~ms, ou non.}
\en{Here is the heart of the chapter.
|noisy_step| takes state |x| through one step; |I[0]| and |I[1]| are the current at its start and at its end.
Read it as a sentence: the neuron is refractory, and nothing moves; it is free for a time |h|, the rest of its step;
it leaks, is pushed by the current (|lif_ramp| says what becomes of a potential of zero) and jolted by chance; it touched the threshold after |s|~ms, or it did not.}
@<\bi{Fonctions du neurone bruyant}...@>=
@<\bi{Cherche si le seuil a été touché, et quand}{Find out whether the threshold was touched, and when}@>@;
void noisy_step(const noisy_model *m, noisy_state *x, const double I[2], spike_list *spikes)
{
  lif_state *y = &x->neuron;
  const uint64_t i = x->step++;
  @<\bi{Laisse au \chapref{2} un neurone sans bruit}{Leave a neuron without noise to \chapref{2}}@>@;
  if (y->wait > 0 && --y->wait > 0) return;
  const double u = y->release, h = m->lif.dt - u, before = y->V;
  const double push = lif_ramp.move(&m->lif, I, 0, u, h), xi = normal(m->seed, STREAM_INTERNAL, x->trial, i);
  y->V = leak(m, h)*before + (push + jolt(m, h)*xi);
  y->release = 0;
  const double s = touch(m, x->trial, i, before, y->V, h);
  if (s >= 0) @<\bi{Émet un potentiel d'action au bout de |s|~ms}{Fire after |s|~ms}@>@;
}

@ \fr{Un potentiel d'action se note et se paie comme au \chapref{2} : par un retour à $V_r$, puis $t_{\rm ref}$, en pas entiers.
(L'arrondi peut pousser |u + s| un cheveu au-delà du pas ; et un neurone sans période réfractaire finit le sien sans bruit.)}
\en{A spike is noted and paid for as in \chapref{2}: by a return to $V_r$, then $t_{\rm ref}$, in whole steps.
(Rounding may push |u + s| a hair beyond the step; and a neuron without refractory period ends its step without noise.)}
@<\bi{Émet un potentiel d'action au bout...@>=
{
  y->V = m->lif.cell.V_r, y->wait = m->lif.refractory;
  y->release = fmin(u + s, m->lif.dt);
  spike_add(spikes, (double) i*m->lif.dt + y->release);
  if (y->wait == 0) lif_step(&m->lif, y, (double) i*m->lif.dt, I, spikes);
}

@ \fr{Le neurone sans bruit est celui du \chapref{2}, au bit près.}
\en{The neuron without noise is that of \chapref{2}, to the bit.}
@<\bi{Laisse au \chapref{2}...@>=
if (m->sigma_V == 0) {
  lif_step(&m->lif, y, (double) i*m->lif.dt, I, spikes);
  return;
}

@ \fr{La question se pose à chaque pas, mais presque toujours $p$ est minuscule.
Or |uniform| ne rend rien au-dessous de $2^{-32}$ : si le produit des deux distances dépasse $16\ln2\cdot D\,\Delta t$, la réponse est non, à coup sûr.
|NEVER|, qui vaut \num{11.5}, dépasse un peu $16\ln2$ : ce raccourci ne change pas un bit.}
\en{The question comes up at every step, but $p$ is nearly always minute.
Now |uniform| returns nothing below $2^{-32}$: if the product of the two distances exceeds $16\ln2\cdot D\,\Delta t$, the answer is no, for certain.
|NEVER|, which is \num{11.5}, is a little more than $16\ln2$: the short cut does not change one bit.}
@<\bi{Cherche si le seuil...@>=
@<\bi{Tire au sort l'instant où le pont touche le seuil}{Draw the time at which the bridge touches the threshold}@>@;
static double touch(const noisy_model *m, uint64_t trial, uint64_t i, double V, double next, double h)
{
  const double before = m->lif.cell.V_th - V, after = m->lif.cell.V_th - next, Dh = m->D*h;
  if (before <= 0) return 0;
  if (after > 0 && before*after >= NEVER*Dh) return -1;
  if (after > 0 && uniform(m->seed, STREAM_BRIDGE, trial, 4*i) >= portable_exp(-2*before*after/Dh)) return -1;
  return touch_time(m, trial, i, before, fabs(after), h);
}

@ \fr{À quel moment ?
Notons $\alpha$ et $\beta$ les distances au seuil, au début du pas et à sa fin, et $\theta$ l'instant cherché ; le miroir dit que le côté où le chemin finit ne compte pas.
Le rapport $\theta/(h-\theta)$ suit une loi gaussienne inverse, de moyenne $\alpha/\beta$ et de paramètre $\alpha^2/Dh$,
que Michael, Schucany et Haas savent tirer \cite{michael76} : un nombre gaussien $\nu$ donne deux valeurs possibles, et un nombre uniforme choisit.
Avec $s=\nu^2Dh$ et $z=2\alpha\beta+s+\sqrt{s\,(4\alpha\beta+s)}$,}
\en{At what moment?
Write $\alpha$ and $\beta$ for the distances to the threshold at the start of the step and at its end, and $\theta$ for the time sought; by the mirror, the side on which the path ends does not matter.
The ratio $\theta/(h-\theta)$ has an inverse Gaussian distribution, of mean $\alpha/\beta$ and parameter $\alpha^2/Dh$,
from which Michael, Schucany and Haas know how to draw \cite{michael76}: a Gaussian number $\nu$ gives two possible values, and a uniform number chooses.
With $s=\nu^2Dh$ and $z=2\alpha\beta+s+\sqrt{s\,(4\alpha\beta+s)}$,}
\eqn{touch}{\theta={h\over1+z/2\alpha^2}\ \hbox{\bi{avec la probabilité}{with probability}}\ {z\over z+2\alpha\beta},\qquad\theta={h\over1+2\beta^2/z}\ \hbox{\bi{sinon.}{otherwise.}}}
\fr{Sans bruit, $z=2\alpha\beta$, et les deux se confondent en $h\alpha/(\alpha+\beta)$ : l'interpolation linéaire.}
\en{Without noise $z=2\alpha\beta$, and both become $h\alpha/(\alpha+\beta)$: linear interpolation.}
@<\bi{Tire au sort l'instant où...@>=
static double touch_time(const noisy_model *m, uint64_t trial, uint64_t i, double alpha, double beta, double h)
{
  const double nu = normal(m->seed, STREAM_BRIDGE, trial, 4*i + 2), s = nu*nu*m->D*h;
  const double z = 2*alpha*beta + s + sqrt(s*(4*alpha*beta + s));
  const double choice = uniform(m->seed, STREAM_BRIDGE, trial, 4*i + 1);
  return choice*(z + 2*alpha*beta) <= z ? h/(1 + z/(2*alpha*alpha)) : h/(1 + 2*beta*beta/z);
}

@ \fr{|trial_run| joue un essai du repos au dernier échantillon, comme |lif_run| au \chapref{2} ; |V| peut être nul, et la liste |spikes| est vidée d'abord.
|trials_run| en joue |N| sous le même courant, et range leurs potentiels, |n| par essai, l'un derrière l'autre.}
\en{|trial_run| plays a trial from rest to the last sample, as |lif_run| did in \chapref{2}; |V| may be null, and the list |spikes| is emptied first.
|trials_run| plays |N| of them under one current, and lays their potentials, |n| a trial, one after the other.}
@<\bi{Fonctions du neurone bruyant}...@>=
void trial_run(const noisy_model *m, uint64_t trial, size_t n, const double I[], double V[], spike_list *spikes)
{
  noisy_state x = { { m->lif.cell.V_L, 0, 0 }, trial, 0 };
  spikes->n = 0;
  if (V != NULL) V[0] = x.neuron.V;
  for (size_t i = 0; i + 1 < n; i++) {
    double pair[2];
    lif_current(&m->lif, i, I, pair);
    noisy_step(m, &x, pair, spikes);
    if (V != NULL) V[i+1] = x.neuron.V;
  }
}
void trials_run(const noisy_model *m, size_t N, size_t n, const double I[], double V[], spike_list train[])
{
  for (size_t k = 0; k < N; k++) trial_run(m, k, n, I, V == NULL ? NULL : V + k*n, &train[k]);
}

@ \fr{|noisy_prepare| assemble le tout.
Pendant un temps court, la variance croît comme $Dh$, avec $D=2\sigma_V^2/\tau$.}
\en{|noisy_prepare| puts it all together.
For a short time the variance grows as $Dh$, with $D=2\sigma_V^2/\tau$.}
@<\bi{Fonctions du neurone bruyant}...@>=
noisy_model noisy_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed)
{
  noisy_model m = { .lif = lif_prepare(cell, &lif_ramp, dt), .sigma_V = sigma_V, .seed = seed };
  m.jolt = sigma_V*sqrt(-portable_expm1(-2*dt/cell.tau));
  m.D = 2*sigma_V*sigma_V/cell.tau;
  return m;
}

@ \fr{Voilà, réuni, ce que les chapitres suivants trouveront dans \file{noisy.h}.}
\en{Here, gathered, is what later chapters will find in \file{noisy.h}.}
@(noisy.h@>=
#ifndef NOISY_H
#define NOISY_H
#include <stddef.h>
#include <stdint.h>
#include "lif.h"
static const double NEVER = 11.5;
@<\bi{Types du neurone bruyant}...@>@;
noisy_model noisy_prepare(lif_neuron cell, double dt, double sigma_V, uint64_t seed);
void noisy_step(const noisy_model *m, noisy_state *x, const double I[2], spike_list *spikes);
void trial_run(const noisy_model *m, uint64_t trial, size_t n, const double I[], double V[], spike_list *spikes);
void trials_run(const noisy_model *m, size_t N, size_t n, const double I[], double V[], spike_list train[]);
#endif

@ \fr{Et voici le module.}
\en{And here is the module.}
@(noisy.c@>=
#include <math.h>
#include "elementary.h"
#include "random.h"
#include "noisy.h"
@<\bi{Fonctions du neurone bruyant}...@>@;

@ \fr{Avant d'aller au seuil, regardons trembler la membrane seule. Trois essais sans courant, partis du repos, le seuil hors d'atteinte. La variance croît comme $\sigma_V^2(1-e^{-2t/\tau})$ et s'établit en deux ou trois dizaines de millisecondes. C'est pourquoi nos essais laissent passer 50~ms avant le créneau : \emph{$V(0)$ vaut $V_L$}, partout
dans ce chapitre, et au début du créneau il n'y paraît plus.}
\en{Before going to the threshold, let us watch the membrane tremble by itself. Three trials without current, starting at rest, the threshold out of reach. The variance grows as $\sigma_V^2(1-e^{-2t/\tau})$ and settles within two or three tens of milliseconds. That is why our trials let 50~ms go by before the pulse: \emph{$V(0)$ is $V_L$}, everywhere in
this chapter, and by the start of the pulse no trace of it is left.}
@<\bi{Regarde trembler une membrane...@>=
{
  enum { LONG = 1 << 20 };
  lif_neuron deaf = cell;
  deaf.V_th = 1e9;
  const noisy_model m = noisy_prepare(deaf, dt, sigma_V, seed);
  double *none = vector_new(LONG), *V = vector_new(LONG);
  spike_list no_spike = {0};
  @<\bi{Écrit trois essais de la membrane libre}{Write three trials of the free membrane}@>@;
  @<\bi{Écrit l'autocorrélation de la membrane libre}{Write the autocorrelation of the free membrane}@>@;
  free(V), free(none);
}

@ \fr{La bande grise de la figure est la théorie : plus et moins un écart-type.}
\en{The grey band of the figure is the theory: plus and minus one standard deviation.}
@<\bi{Écrit trois essais de la...@>=
datafile *f = data_open("free.tsv", "t (ms)\tV (mV)\ttrial\tlow (mV)\thigh (mV)");
for (uint64_t k = 0; k < 3; k++) {
  trial_run(&m, k, sample_count(200, dt), none, V, &no_spike);
  for (size_t i = 0; i < sample_count(200, dt); i++) {
    const double t = (double) i*dt, spread = sigma_V*sqrt(-portable_expm1(-2*t/cell.tau));
    data_number(f, t), data_number(f, V[i]), data_number(f, (double) k + 1);
    data_number(f, cell.V_L - spread), data_number(f, cell.V_L + spread), data_end_row(f);
  }
  data_blank(f), data_blank(f);
}
data_close(f);

@ \fr{Pour l'autocorrélation, un seul essai, très long, dont nous sautons le début. La théorie est $e^{-\vert s\vert/\tau}$.}
\en{For the autocorrelation, a single trial, very long, of which we skip the beginning. The theory is $e^{-\vert s\vert/\tau}$.}
@<\bi{Écrit l'autocorrélation de la membrane...@>=
const size_t skipped = sample_count(10*cell.tau, dt), n = LONG - skipped;
trial_run(&m, 3, LONG, none, V, &no_spike);
f = data_open("autocorrelation.tsv", "lag (ms)\tmeasured\ttheory");
const double variance = covariance(n, V + skipped, 0);
for (size_t lag = 0; (double) lag*dt <= 120; lag += sample_count(4, dt)) {
  data_number(f, (double) lag*dt);
  data_number(f, sigma_V > 0 ? covariance(n, V + skipped, lag)/variance : 0);
  data_number(f, portable_exp(-(double) lag*dt/cell.tau)), data_end_row(f);
}
data_close(f);
value_put("free-sd", "%.3f", sqrt(variance));
value_put("sigma-V", "%g", sigma_V);

@ \fr{La moyenne est connue, c'est $V_L$ : il n'y a pas à l'estimer.}
\en{The mean is known, it is $V_L$: there is no need to estimate it.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double covariance(size_t n, const double V[], size_t lag) /* mV$^2$ */
{
  double sum = 0;
  for (size_t i = 0; i + lag < n; i++) sum += (V[i] - cell.V_L)*(V[i+lag] - cell.V_L);
  return sum/(double) (n - lag);
}

@ \figure{4-free}{La membrane libre. À gauche, trois essais partis du repos ; la bande grise est l'écart-type théorique. À droite, l'autocorrélation, mesurée (points) et théorique (ligne).}{The free membrane. Left, three trials started at rest; the grey band is the theoretical standard deviation. Right, the autocorrelation, measured (points) and theoretical (line).}
\fr{À gauche de la \figref{4-free}, les trois essais se séparent dès le premier pas et sortent de la bande une fois sur trois, comme il se doit. Sur un long essai l'écart-type vaut \val{4:free-sd}~mV, pour \val{4:sigma-V} demandés. À droite, la membrane se souvient de son bruit pendant sa propre constante de temps : le bruit était blanc, elle l'a coloré.}
\en{On the left of \figref{4-free}, the three trials part at the very first step and leave the band one time in three, as they should. Over a long trial the standard deviation is \val{4:free-sd}~mV, for \val{4:sigma-V} requested. On the right, the membrane remembers its noise for its own time constant: the noise was white, and the membrane has coloured it.}

@ \fr{{\bf Ce qui ne va pas : un bruit interne qui dépend du pas.} Le cours ajoutait au courant, à chaque pas d'Euler, un nombre $b\,\xi_i$, où $b$ se donnait en pA. C'est l'erreur que le \chapref{3} a trouvée dans le bruit externe. La même démonstration donne, pour la membrane libre,}
\en{{\bf What goes wrong: an internal noise that depends on the step.} At each Euler step, the course added to the current a number $b\,\xi_i$, where $b$ was given in pA. This is the mistake that \chapref{3} found in the external noise. The same proof gives, for the free membrane,}
\eqn{course-internal}{\sigma_V=R\,b\,\sqrt{\Delta t\over2\tau-\Delta t}.}
\fr{Trois ans de cours, à $\Delta t=\num{0.5}$~ms : $b=15$, 40 puis 100~pA, soit $\sigma_V=\val{4:b-2021-phd}$, \val{4:b-2021} et \val{4:b-2022}~mV. Les deux premiers tombent dans ce que l'expérience mesurait, le dernier au double : par hasard, car au pas de 1~ms ils auraient été \num{1.4}~fois plus grands.}
\en{Three years of the course, at $\Delta t=\num{0.5}$~ms: $b=15$, 40, then 100~pA, that is $\sigma_V=\val{4:b-2021-phd}$, \val{4:b-2021} and \val{4:b-2022}~mV. The first two fall within what the experiment measured, the last at twice that: by chance, since at a step of 1~ms they would have been \num{1.4}~times larger.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double course_sd(double R, double b, double step) /* mV */
{
  return R*b*sqrt(step/(2*cell.tau - step));
}

@ \fr{Écrivons la boucle du cours telle qu'elle était : Euler, le bruit $b\,\xi$, un seuil testé à la fin du pas, pas de période réfractaire. Le courant est constant dès le premier instant.}
\en{Let us write the course's loop as it stood: Euler, the noise $b\,\xi$, a threshold tested at the end of the step, no refractory period. The current is constant from the first instant.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static void course_run(size_t n, double V[], double step, double current, double V_th, uint64_t trial, spike_list *spikes)
{
  spikes->n = 0, V[0] = cell.V_L;
  for (size_t i = 0; i + 1 < n; i++) {
    const double I = current + b*normal(seed, STREAM_INTERNAL, trial, i);
    V[i+1] = V[i] + step/cell.tau*(cell.V_L - V[i] + cell.R*I);
    if (V[i+1] > V_th) V[i+1] = cell.V_r, spike_add(spikes, (double) (i+1)*step);
  }
}

@ \fr{Faisons-la tourner sans seuil à trois pas, et mesurons.}
\en{Let us run it without threshold at three steps, and measure.}
@<\bi{Mesure le bruit interne du cours...@>=
{
  enum { LONG = 1 << 17 };
  static const double steps[3] = { 0.1, 0.5, 1 }; /* ms */
  double *V = vector_new(LONG);
  spike_list none = {0};
  for (int k = 0; k < 3; k++) {
    const size_t skipped = sample_count(10*cell.tau, steps[k]);
    course_run(LONG, V, steps[k], 0, 1e9, 0, &none);
    value_put(numbered("course-formula", k+1), "%.2f", course_sd(cell.R, b, steps[k]));
    value_put(numbered("course-sd", k+1), "%.2f", sqrt(covariance(LONG - skipped, V + skipped, 0)));
  }
  free(V);
  value_put("b-2021-phd", "%.2f", course_sd(0.13, 15, 0.5));
  value_put("b-2021", "%.2f", course_sd(0.12, 40, 0.5));
  value_put("b-2022", "%.2f", course_sd(0.12, 100, 0.5));
}

@ \fr{|numbered| fabrique un nom de résultat qui porte un numéro.}
\en{|numbered| makes the name of a result that carries a number.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static const char *numbered(const char *what, int k)
{
  static char name[40];
  snprintf(name, sizeof name, "%s-%d", what, k);
  return name;
}

@ \fr{Avec $b=100$~pA, la membrane libre du cours a pour écart-type, en mV,}
\en{With $b=100$~pA, the standard deviation of the course's free membrane is, in mV,}
\formula{\matrix{
\Delta t\hbox{ (ms)}\hfill&\hbox{\num{0.1}}&\hbox{\num{0.5}}&1\cr
\hbox{\bi{d'après la formule}{by the formula}}\hfill&\hbox{\val{4:course-formula-1}}&\hbox{\val{4:course-formula-2}}&\hbox{\val{4:course-formula-3}}\cr
\hbox{\bi{mesuré}{measured}}\hfill&\hbox{\val{4:course-sd-1}}&\hbox{\val{4:course-sd-2}}&\hbox{\val{4:course-sd-3}}\cr}}
\fr{Le voici maintenant avec son seuil, sous un courant constant, à deux pas de temps.}
\en{Here it is now with its threshold, under a constant current, at two time steps.}
@<\bi{Dessine le raster du cours...@>=
{
  static const double steps[2] = { 1, 0.1 }; /* ms */
  datafile *f = data_open("step-spikes.tsv", RASTER_COLUMNS);
  double *V = vector_new(sample_count(900, 0.1));
  for (int k = 0; k < 2; k++) {
    for (uint64_t j = 0; j < trials; j++) course_run(sample_count(900, steps[k]), V, steps[k], I_0, cell.V_th, j, &train[j]);
    write_raster(f, trials, k);
    value_put(numbered("step-sd", k+1), "%.0f", spike_sd(trials, train, common_rank(trials, train)));
  }
  value_put("step-rank", "%.0f", (double) common_rank(trials, train));
  free(V), data_close(f);
}

@ \fr{Tous les rasters de ce chapitre vont dans des fichiers de même forme : l'instant, l'essai, et le numéro du cas. Un cas sans potentiel d'action laisse une ligne loin à gauche, hors de tous les cadres, pour que gnuplot ait quelque chose à lire.}
\en{All the rasters of this chapter go to files of the same shape: the time, the trial, and the number of the case. A case without spikes leaves one row far to the left, outside every frame, so that gnuplot has something to read.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
#define RASTER_COLUMNS "t (ms)\ttrial\tcase"
static void write_raster(datafile *f, size_t N, double which)
{
  size_t written = 0;
  for (size_t k = 0; k < N; k++)
    for (size_t s = 0; s < train[k].n; s++, written++)
      data_number(f, train[k].t[s]), data_number(f, (double) k + 1), data_number(f, which), data_end_row(f);
  if (written == 0) data_number(f, -1e6), data_number(f, 1), data_number(f, which), data_end_row(f);
}

@ \figure{4-step}{Le bruit interne du cours, $b=100$~pA et courant constant, au pas de 1~ms (à gauche) et de \num{0.1}~ms (à droite).}{The course's internal noise, $b=100$~pA and a constant current, at a step of 1~ms (left) and \num{0.1}~ms (right).}
\fr{Les deux rasters de la \figref{4-step} ont les mêmes paramètres ; seule change la finesse du calcul. Pourtant le neurone de droite est bien plus régulier : au potentiel d'action numéro \val{4:step-rank}, l'écart-type est de \val{4:step-sd-2}~ms, contre \val{4:step-sd-1} à gauche. Quelqu'un qui affinerait son pas pour
« mieux » calculer conclurait que les neurones sont fiables.}
\en{The two rasters of \figref{4-step} have the same parameters; only the fineness of the computation changes. Yet the neuron on the right is far more regular: at spike number \val{4:step-rank} the standard deviation is \val{4:step-sd-2}~ms, against \val{4:step-sd-1} on the left. Someone who refined the step so as to compute
“better” would conclude that neurons are reliable.}
\question{4.1}{recommended}{}{\bi{Que devient $b$ quand $\Delta t$ double ?}{What becomes of $b$ when $\Delta t$ doubles?}}
\fr{Vous simulez avec le programme du cours, $b=100$~pA et $\Delta t=\num{0.5}$~ms, et passez à $\Delta t=1$~ms. Par combien faut-il multiplier $b$ pour garder le même neurone ? Quel $b$ correspond à notre $\sigma_V$ de \num{0.5}~mV, à chacun de ces pas ? Vérifiez avec \cmd{--b}, en
lisant l'écart-type mesuré dans \file{build/data/chapter4/values.tex}.}
\en{You are simulating with the course's program, $b=100$~pA and $\Delta t=\num{0.5}$~ms, and change to $\Delta t=1$~ms. By how much must $b$ be multiplied to keep the same neuron? Which $b$ corresponds to our $\sigma_V$ of \num{0.5}~mV, at each of these steps? Check with \cmd{--b}, reading
the measured standard deviation in \file{build/data/chapter4/values.tex}.}
\answer{4.1}{}

@*1 \bi{Un seuil entre deux échantillons}{A threshold between two samples}.
\fr{Notre membrane est exacte à chaque échantillon. Il resterait à comparer chaque échantillon au seuil... et l'on se tromperait de plusieurs pour cent.

Voici pourquoi. Une marche au hasard n'est pas une courbe lisse : entre deux échantillons placés sous le seuil, elle a pu monter au-dessus et redescendre. Chaque fois que cela arrive, le neurone aurait dû tirer, et le programme ne l'a pas vu. Les intervalles sont donc trop longs. Et le remède habituel, diviser le
pas, guérit mal : l'excursion typique pendant un pas est de l'ordre de $\sqrt{D\,\Delta t}$, si bien que l'erreur décroît comme $\sqrt{\Delta t}$. Cent fois plus de calcul pour dix fois moins d'erreur.}
\en{Our membrane is exact at every sample. It would remain to compare each sample with the threshold... and we should be wrong by several per cent.

Here is why. A random walk is not a smooth curve: between two samples placed below the threshold, it may have gone above and come back. Each time this happens, the neuron should have fired, and the program has not noticed. So the intervals are too long. And the usual remedy, dividing the step, is a poor cure: the typical excursion
during a step is of the order of $\sqrt{D\,\Delta t}$, so that the error falls as $\sqrt{\Delta t}$. A hundred times more computing for ten times less error.}
@^\bi{temps de premier passage}{first-passage time}@>

@ \fr{Il vaut mieux répondre à la question : sachant que le potentiel vaut $V$ au début du pas et $V'$ à la fin, quelle est la probabilité qu'il ait touché le seuil entre les deux ? Une marche au hasard dont on connaît les deux bouts s'appelle un \term{pont brownien}. À chaque chemin qui touche le seuil et revient en $V'$, faisons
correspondre le chemin qui touche le seuil puis continue \emph{en miroir} : il finit au-dessus, à $2V_{\rm th}-V'$. La correspondance est parfaite, et tout chemin qui finit au-dessus touche le seuil. La probabilité cherchée est donc le rapport de deux gaussiennes de variance $D\,\Delta t$, celle du point en miroir et celle de $V'$ :}
\en{It is better to answer the question: given that the potential is $V$ at the start of the step and $V'$ at the end, what is the probability that it touched the threshold in between? A random walk of which both ends are known is called a \term{Brownian bridge}. To each path that touches the threshold and comes back to $V'$, let us
match the path that touches the threshold and then goes on \emph{as in a mirror}: it ends above, at $2V_{\rm th}-V'$. The match is perfect, and every path that ends above touches the threshold. So the probability sought is the ratio of two Gaussians of variance $D\,\Delta t$, that of the mirrored point and that of $V'$:}
\eqn{bridge}{p={e^{-(2V_{\rm th}-V'-V)^2/2D\Delta t}\over e^{-(V'-V)^2/2D\Delta t}}=\exp\left[-{2\,(V_{\rm th}-V)\,(V_{\rm th}-V')\over D\,\Delta t}\right].}
\fr{Entre deux échantillons si proches, la membrane est presque une marche au hasard : ce que la fuite et la pente du courant y ajoutent est du second ordre. C'est la seule approximation du chapitre, et nous la mesurerons \cite{giraudo99}.}
\en{Between samples so close together, the membrane is nearly a random walk: what the leak and the slope of the current add is of second order. This is the only approximation of the chapter, and we shall measure it \cite{giraudo99}.}
@^\bi{pont brownien}{Brownian bridge}@>

@*1 \bi{À l'épreuve d'une formule}{Put to the proof of a formula}.
\fr{Comment savoir si ce neurone est juste ? Au \chapref{2}, l'intervalle entre potentiels d'action avait une formule. Il en a encore une, en moyenne. Siegert l'a trouvée en 1951 \cite{siegert51}, pour une membrane bruyante sous un courant constant, d'asymptote $\mu=V_L+RI$. En notant $y=(V-\mu)/(\sqrt2\,\sigma_V)$ pour $V=V_{\rm th}$ et $V=V_r$,}
\en{How do we know whether this neuron is right? In \chapref{2}, the interval between spikes had a formula. It still has one, on average. Siegert found it in 1951 \cite{siegert51}, for a noisy membrane under a constant current, of asymptote $\mu=V_L+RI$. Writing $y=(V-\mu)/(\sqrt2\,\sigma_V)$ for $V=V_{\rm th}$ and $V=V_r$,}
\eqn{siegert}{\overline T=t_{\rm ref}+\tau\int_0^\infty e^{-s^2}\;{e^{2sy_{\rm th}}-e^{2sy_r}\over s}\,ds.}
\fr{C'est une forme de sa formule qui se passe de la fonction d'erreur ; les tests vérifient qu'elles s'accordent.}
\en{This is a form of his formula that does without the error function; the tests check that they agree.}

@ \fr{|siegert_mean| intègre cette formule par la méthode du point milieu, qui évite le zéro du dénominateur.
Le pas suit la pente de l'intégrande ; au-delà de $s=y_{\rm th}+7$, la gaussienne a tout éteint.
Un bruit plus de cent mille fois plus petit que la montée ne compte pas ; si le seuil est si loin que l'intégrale déborde, l'intervalle est infini.}
\en{|siegert_mean| integrates this formula by the midpoint rule, which avoids the zero of the denominator.
The step follows the slope of the integrand; beyond $s=y_{\rm th}+7$ the Gaussian makes the rest negligible.
A noise more than a hundred thousand times smaller than the climb does not count; if the threshold is so far away that the integral overflows, the interval is infinite.}
@^Siegert, Arnold@>
@(passage.c@>=
#include <math.h>
#include "elementary.h"
#include "passage.h"
double siegert_mean(lif_neuron cell, double I, double sigma_V) /* pA, mV $\to$ ms */
{
  const double mu = cell.V_L + cell.R*I, unit = sqrt(2)*sigma_V;
  const double y_th = (cell.V_th - mu)/unit, rise = (cell.V_th - cell.V_r)/unit;
  const double last = fmax(y_th, 0) + 7, ds = 0.01/(1 + rise);
  double sum = 0;
  if (!(rise < 5e4)) return lif_interval(&cell, I);
  for (double i = 0.5; i*ds < last && isfinite(sum); i++) {
    const double s = i*ds;
    sum -= portable_exp(-s*s + 2*s*y_th)*portable_expm1(-2*s*rise)/s;
  }
  return cell.t_ref + cell.tau*sum*ds;
}

@ \fr{C'est tout ce que contient ce module.}
\en{This is all that the module holds.}
@(passage.h@>=
#ifndef PASSAGE_H
#define PASSAGE_H
#include "lif.h"
double siegert_mean(lif_neuron cell, double I, double sigma_V);
#endif

@ \fr{De l'autre côté, la simulation. |mean_interval| laisse tourner un neurone sous un courant constant jusqu'à ce qu'il ait fait |wanted| intervalles, et rend leur moyenne, en ms.}
\en{On the other side, the simulation. |mean_interval| lets a neuron run under a constant current until it has made |wanted| intervals, and returns their mean, in ms.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static double mean_interval(const noisy_model *m, double current, size_t wanted)
{
  const double pair[2] = { current, current };
  noisy_state x = { { m->lif.cell.V_r, 0, 0 }, 0, 0 };
  spike_list spikes = {0};
  while (spikes.n <= wanted) noisy_step(m, &x, pair, &spikes);
  const double result = (spikes.t[wanted] - spikes.t[0])/(double) wanted;
  free(spikes.t);
  return result;
}

@ \fr{{\bf Ce qui ne va pas : le seuil testé aux échantillons.} Pour retrouver le programme naïf, il suffit de faire croire au nôtre que $D=0$ : il ne cherche plus rien entre les échantillons. Nous comparons les deux à la formule~\eqref{siegert}, à six pas de temps, dans un régime où le hasard compte : l'asymptote à $-55$~mV, sous le seuil, et $\sigma_V=2$~mV. La moyenne de $n$
intervalles est connue à leur coefficient de variation près, divisé par $\sqrt n$ : avec |INTERVALS| intervalles, un tiers de pour cent.}
\en{{\bf What goes wrong: the threshold tested at the samples.} To recover the naive program, it is enough to make ours believe that $D=0$: it no longer looks for anything between the samples. We compare both with formula~\eqref{siegert}, at six time steps, in a regime where chance matters: the asymptote at $-55$~mV, below threshold, and $\sigma_V=2$~mV. The mean of $n$ intervals is known up to
their coefficient of variation, divided by $\sqrt n$: with |INTERVALS| intervals, a third of a per cent.}
@<\bi{Mesure l'intervalle moyen avec...@>=
{
  enum { INTERVALS = 10000 };
  static const double steps[6] = { 3, 1.5, 1, 0.5, 0.25, 0.1 }; /* ms */
  lif_neuron hesitant = cell;
  hesitant.t_ref = 3; /* \bi{un nombre entier de chacun de ces pas}{a whole number of each of these steps} */
  const double current = (-55 - cell.V_L)/cell.R, theory = siegert_mean(hesitant, current, 2);
  value_put("siegert", "%.1f", theory);
  datafile *f = data_open("trap.tsv", "dt (ms)\tnaive (%)\tbridge (%)");
  for (int k = 0; k < 6; k++) {
    @<\bi{Écrit l'erreur des deux neurones au pas |steps[k]|}{Write the error of both neurons at step |steps[k]|}@>@;
  }
  data_close(f);
}

@ \fr{Les deux neurones reçoivent les mêmes nombres au hasard ; la différence entre eux n'est donc due qu'au pont.}
\en{Both neurons receive the same random numbers; so the difference between them is due to the bridge alone.}
@<\bi{Écrit l'erreur des deux neurones...@>=
noisy_model m = noisy_prepare(hesitant, steps[k], 2, seed);
const double bridge = 100*(mean_interval(&m, current, INTERVALS)/theory - 1);
m.D = 0;
const double naive = 100*(mean_interval(&m, current, INTERVALS)/theory - 1);
data_number(f, steps[k]), data_number(f, naive), data_number(f, bridge), data_end_row(f);
value_put(numbered("naive", k+1), "%.1f", naive);
value_put(numbered("bridge", k+1), "%.1f", bridge);

@ \figure{4-trap}{Erreur sur l'intervalle moyen, en fonction du pas, quand le seuil est testé aux échantillons (ronds) et entre eux, par le pont (carrés). Le tireté croît comme $\sqrt{\Delta t}$.}{Error on the mean interval against the step, when the threshold is tested at the samples (circles) and between them, by the bridge (squares). The dashed line grows as $\sqrt{\Delta t}$.}
\fr{L'intervalle moyen devrait être de \val{4:siegert}~ms. Sur la \figref{4-trap}, le test naïf se trompe de \val{4:naive-4}~\% à \num{0.5}~ms, et encore de \val{4:naive-6}~\% à \num{0.1}~ms : la courbe descend comme $\sqrt{\Delta t}$, à regret. Avec le pont, l'erreur est de \val{4:bridge-4} et \val{4:bridge-6}~\%, ce que le hasard de l'échantillon explique à lui seul ; même à 3~ms, elle
reste petite. Les tests vont plus loin : avec dix fois plus d'intervalles, sur cinq régimes, la moyenne et le coefficient de variation s'accordent à la théorie à mieux que \num{0.5}~\%.}
\en{The mean interval should be \val{4:siegert}~ms. In \figref{4-trap} the naive test is wrong by \val{4:naive-4}\% at \num{0.5}~ms, and still by \val{4:naive-6}\% at \num{0.1}~ms: the curve comes down as $\sqrt{\Delta t}$, reluctantly. With the bridge, the error is \val{4:bridge-4} and \val{4:bridge-6}\%, which the luck of the sample explains by itself; even at 3~ms it stays small. The
tests go further: with ten times more intervals, in five regimes, the mean and the coefficient of variation agree with theory to better than \num{0.5}\%.}

@*1 \bi{Lire un raster}{Reading a raster}.
\fr{Les résumés forment un module, \file{spikes.h}, que les chapitres suivants reprendront.}
\en{The summaries make up a module, \file{spikes.h}, which later chapters will use again.}
@(spikes.h@>=
#ifndef SPIKES_H
#define SPIKES_H
#include <stddef.h>
#include "lif.h"
typedef struct {
  double mean, sd; /* \bi{potentiels d'action par essai}{spikes per trial} */
  size_t least, most;
} count_summary;
count_summary spike_count(size_t N, const spike_list train[]);
size_t common_rank(size_t N, const spike_list train[]);
double spike_sd(size_t N, const spike_list train[], size_t k);
double spike_gap(size_t N, const spike_list train[], size_t k);
double spike_gap_between(size_t N, const spike_list train[], double from, double to);
void psth(size_t N, const spike_list train[], double start, double width, size_t bins, double rate[]);
#endif

@ \fr{Sa tête.}
\en{Its head.}
@(spikes.c@>=
#include <math.h>
#include <stdlib.h>
#include "statistics.h"
#include "workshop.h"
#include "spikes.h"

@ \fr{Vingt-cinq essais font une image ; il faut aussi quelques nombres.
Le premier est le nombre de potentiels d'action : sa moyenne sur les essais, son écart-type, son plus petit et son plus grand.
Le rapport de l'écart-type à la moyenne est son \term{coefficient de variation}.}
\en{Twenty-five trials make a picture; we also need a few numbers.
The first is the spike count: its mean over the trials, its standard deviation, its smallest and its largest.
The ratio of standard deviation to mean is its \term{coefficient of variation}.}
@^\bi{coefficient de variation}{coefficient of variation}@>
@(spikes.c@>=
count_summary spike_count(size_t N, const spike_list train[])
{
  count_summary c = { 0, 0, train[0].n, train[0].n };
  double squares = 0;
  for (size_t k = 0; k < N; k++) {
    c.mean += (double) train[k].n/(double) N;
    if (train[k].n < c.least) c.least = train[k].n;
    if (train[k].n > c.most) c.most = train[k].n;
  }
  for (size_t k = 0; k < N; k++) squares += ((double) train[k].n - c.mean)*((double) train[k].n - c.mean);
  c.sd = sqrt(squares/(double) (N - 1));
  return c;
}
size_t common_rank(size_t N, const spike_list train[])
{
  return spike_count(N, train).least;
}

@ \fr{|spike_sd| donne, en ms, l'écart-type de l'instant du $k$-ième potentiel d'action, parmi les essais qui en ont au moins $k$ ;
c'est |NAN| s'ils sont moins de deux.}
\en{|spike_sd| gives, in ms, the standard deviation of the time of the $k$-th spike, among the trials that have at least $k$;
it is |NAN| if they are fewer than two.}
@(spikes.c@>=
double spike_sd(size_t N, const spike_list train[], size_t k)
{
  double n = 0, sum = 0, squares = 0;
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) n++, sum += train[j].t[k-1];
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) squares += (train[j].t[k-1] - sum/n)*(train[j].t[k-1] - sum/n);
  return n > 1 ? sqrt(squares/(n - 1)) : NAN;
}

@ \fr{Le PSTH compte, case après case.}
\en{The PSTH counts, bin after bin.}
@(spikes.c@>=
void psth(size_t N, const spike_list train[], double start, double width, size_t bins, double rate[])
{
  for (size_t j = 0; j < bins; j++) rate[j] = 0;
  for (size_t k = 0; k < N; k++)
    for (size_t s = 0; s < train[k].n; s++) {
      const double bin = floor((train[k].t[s] - start)/width);
      if (bin >= 0 && bin < (double) bins) rate[(size_t) bin] += 1;
    }
  for (size_t j = 0; j < bins; j++) rate[j] = 1000*rate[j]/((double) N*width);
}

@ \fr{|nearest| est la distance, en ms, d'un instant |t| au plus proche potentiel d'action d'un train ; elle est infinie si le train est vide.
Un train n'a qu'une douzaine de potentiels d'action : les regarder tous est bien assez rapide.}
\en{|nearest| is the distance, in ms, from a time |t| to the nearest spike of a train; it is infinite if the train is empty.
A train has but a dozen spikes: looking at them all is quite fast enough.}
@(spikes.c@>=
static double nearest(const spike_list *train, double t)
{
  double distance = INFINITY;
  for (size_t s = 0; s < train->n; s++) distance = fmin(distance, fabs(train->t[s] - t));
  return distance;
}

@ \fr{Comparer chaque essai à tous les autres serait long quand ils sont mille : neuf voisins suffisent, pris en boucle.
|spike_gap| rend la médiane pour le $k$-ième potentiel d'action de chaque essai, |spike_gap_between| pour tous ceux qui tombent entre |from| (compris) et |to| (exclu) ;
c'est |NAN| s'il n'y a rien à comparer.}
\en{To compare each trial with all the others would be long when there are a thousand: nine neighbours are enough, taken in a ring.
|spike_gap| returns the median for the $k$-th spike of each trial, |spike_gap_between| for all those that fall between |from| (included) and |to| (excluded);
it is |NAN| if there is nothing to compare.}
@(spikes.c@>=
enum { NEXT = 9 };
static size_t note_gaps(size_t N, const spike_list train[], size_t j, double t, double gap[])
{
  size_t pairs = 0;
  for (size_t next = 1; next <= NEXT && next < N; next++) {
    const double distance = nearest(&train[(j + next) % N], t);
    if (isfinite(distance)) gap[pairs++] = distance;
  }
  return pairs;
}
static double median(size_t n, double x[])
{
  qsort(x, n, sizeof *x, ascending);
  return n > 0 ? x[n/2] : NAN;
}
double spike_gap(size_t N, const spike_list train[], size_t k)
{
  double *gap = vector_new(N*NEXT);
  size_t pairs = 0;
  for (size_t j = 0; j < N; j++)
    if (k > 0 && train[j].n >= k) pairs += note_gaps(N, train, j, train[j].t[k-1], gap + pairs);
  const double result = median(pairs, gap);
  free(gap);
  return result;
}

@ \fr{Ici le nombre de distances n'est pas connu d'avance : on compte d'abord les potentiels d'action.}
\en{Here the number of distances is not known beforehand: we count the spikes first.}
@(spikes.c@>=
double spike_gap_between(size_t N, const spike_list train[], double from, double to)
{
  size_t spikes = 0, pairs = 0;
  for (size_t j = 0; j < N; j++) spikes += train[j].n;
  double *gap = vector_new(spikes*NEXT);
  for (size_t j = 0; j < N; j++)
    for (size_t s = 0; s < train[j].n; s++)
      if (train[j].t[s] >= from && train[j].t[s] < to) pairs += note_gaps(N, train, j, train[j].t[s], gap + pairs);
  const double result = median(pairs, gap);
  free(gap);
  return result;
}

@ \fr{Commençons par la question la plus simple : que fait la force du bruit interne ? Nous jouons les mêmes vingt-cinq essais avec $\sigma_V=\num{0.1}$, \num{0.5} et 2~mV, d'abord sous un courant constant, puis sous le bruit gelé de l'article. (À notre pas de temps, le cours aurait écrit $b=\val{4:b-1}$, \val{4:b-2} et \val{4:b-3}~pA.)}
\en{Let us begin with the simplest question: what does the strength of the internal noise do? We play the same twenty-five trials with $\sigma_V=\num{0.1}$, \num{0.5} and 2~mV, first under a constant current, then under the paper's frozen noise. (At our time step, the course would have written $b=\val{4:b-1}$, \val{4:b-2} and \val{4:b-3}~pA.)}
@<\bi{Essaie trois forces du bruit interne}...@>=
{
  static const double strengths[3] = { 0.1, 0.5, 2 }; /* mV */
  double *I = vector_new(sample_count(duration, dt));
  datafile *f = data_open("strength-spikes.tsv", RASTER_COLUMNS);
  for (int k = 0; k < 6; k++) {
    frozen_current(I, I_0, k%2 ? sigma : 0);
    play_all(I, strengths[k/2], trials, NULL);
    write_raster(f, trials, k);
    if (k % 2 == 0) value_put(numbered("b", k/2+1), "%.0f", strengths[k/2]/course_sd(cell.R, 1, dt));
  }
  data_close(f), free(I);
}

@ \fr{|frozen_current| fabrique le créneau de moyenne |mean| et d'écart-type |spread|, en pA ; avec un écart-type nul, c'est un courant constant. C'est toujours la même réalisation, celle de l'essai |FROZEN|, calculée une seule fois, hors de la boucle des essais. |play_all| joue |N| essais avec le neurone du chapitre.}
\en{|frozen_current| makes the pulse of mean |mean| and standard deviation |spread|, in pA; with a standard deviation of zero, it is a constant current. It is always the same realisation, that of trial |FROZEN|, computed only once, outside the loop over trials. |play_all| plays |N| trials with the neuron of the chapter.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
enum { FROZEN = 0 };
static void frozen_current(double I[], double mean, double spread)
{
  const size_t n = sample_count(duration, dt);
  noise_alpha(n, I, dt, mean, spread, tau_s, seed, FROZEN);
  noise_window(n, I, dt, start, end);
}
static void play_all(const double I[], double strength, size_t N, double V[])
{
  noisy_model m = noisy_prepare(cell, dt, strength, seed);
  lif_edges(&m.lif, start, end);
  trials_run(&m, N, sample_count(duration, dt), I, V, train);
}

@ \figure{4-strength}{Trois forces du bruit interne, de haut en bas, sous un courant constant (à gauche) et sous un bruit gelé (à droite). Un trait par potentiel d'action, une ligne par essai.}{Three strengths of the internal noise, from top to bottom, under a constant current (left) and under a frozen noise (right). One tick per spike, one row per trial.}
\fr{Lisez la \figref{4-strength} par lignes. En haut, un bruit interne infime : à droite rien ne bouge, à gauche les derniers potentiels d'action s'étalent déjà. Au milieu, la gauche est brouillée à partir du milieu de l'essai, la droite tient. En bas, tout se brouille, mais la droite garde encore des colonnes. À chaque ligne, un seul nombre a changé d'un côté à
l'autre : l'écart-type du courant.}
\en{Read \figref{4-strength} by rows. At the top, a minute internal noise: on the right nothing moves, on the left the last spikes are spreading already. In the middle, the left is blurred from mid-trial on, and the right holds. At the bottom everything blurs, but the right still keeps some columns. In each row, a single number has changed from one side to the
other: the standard deviation of the current.}

@ \fr{À vous. Changez les deux nombres de cette section, puis tapez \cmd{make chapter4}.}
\en{Now it is your turn. Change the two numbers of this section, then type \cmd{make chapter4}.}
\question{4.2}{essential}{13}{\bi{Une dizaine de potentiels d'action, malgré le bruit interne}{About ten spikes, in spite of the internal noise}}
\fr{Avec le bruit interne du chapitre, réglez le courant moyen et l'amplitude du bruit gelé pour obtenir de nouveau une dizaine de potentiels d'action par essai (entre neuf et onze), comme à la question 3.8. Vos réglages actuels en donnent \val{4:yours-count} en moyenne (\figref{4-yours}). Le bruit interne a-t-il
beaucoup changé le compte ? À votre avis, dans quel régime le changerait-il le plus ?}
\en{With the internal noise of this chapter, set the mean current and the amplitude of the frozen noise so as to obtain again about ten spikes per trial (between nine and eleven), as in question 3.8. Your present settings give \val{4:yours-count} on average (\figref{4-yours}). Has the internal noise changed the count
much? In which regime, in your opinion, would it change it most?}
\answer{4.2}{}
@<\bi{Vos réglages du courant, avec un bruit interne}{Your settings of the current, with internal noise}@>=
const double your_mean = 100; /* $I_0$, pA */
const double your_sigma = 50; /* $\sigma$, pA */

@ \figure{4-yours}{Vos réglages : vingt-cinq essais sous votre courant gelé.}{Your settings: twenty-five trials under your frozen current.}
\fr{Le programme les joue comme il joue les siens.}
\en{The program plays them as it plays its own.}
@<\bi{Met vos réglages à l'épreuve...@>=
{
  @<\bi{Vos réglages du courant, avec un bruit interne}...@>@;
  double *I = vector_new(sample_count(duration, dt));
  datafile *f = data_open("yours-spikes.tsv", RASTER_COLUMNS);
  frozen_current(I, your_mean, your_sigma);
  play_all(I, sigma_V, trials, NULL);
  write_raster(f, trials, 0);
  double your_count = spike_count(trials, train).mean;
  value_put("yours-count", "%.1f", your_count);
  target_put("4.2", your_count, 9, 11, "potentiels d'action par essai", "action potentials per trial");
  data_close(f), free(I);
}

@ \fr{Passons au courant moyen. Quatre valeurs, l'une très en dessous de la rhéobase ($R$ vaut ici \val{4:R}~G$\Omega$, et la rhéobase \val{4:rheobase}~pA), l'une juste en dessous, celle de l'article, et une bien plus forte ; chacune sans bruit externe, puis avec.}
\en{Let us turn to the mean current. Four values, one well below the rheobase ($R$ is \val{4:R}~G$\Omega$ here, and the rheobase \val{4:rheobase}~pA), one just below it, that of the paper, and a much stronger one; each without external noise, then with it.}
@<\bi{Change le courant moyen, avec...@>=
{
  static const double means[4] = { 100, 130, 150, 250 }; /* pA */
  double *I = vector_new(sample_count(duration, dt));
  datafile *f = data_open("mean-spikes.tsv", RASTER_COLUMNS);
  for (int k = 0; k < 8; k++) {
    frozen_current(I, means[k/2], k%2 ? sigma : 0);
    play_all(I, sigma_V, trials, NULL);
    write_raster(f, trials, k);
  }
  data_close(f), free(I);
  value_put("R", "%g", cell.R);
  value_put("rheobase", "%.0f", (cell.V_th - cell.V_L)/cell.R);
}

@ \figure{4-mean}{Quatre courants moyens, de haut en bas, sans bruit externe (à gauche) et avec le bruit gelé (à droite). Le bruit interne est le même partout.}{Four mean currents, from top to bottom, without external noise (left) and with the frozen noise (right). The internal noise is the same throughout.}
\fr{À gauche de la \figref{4-mean}, la première ligne est vide : sans fluctuation, 100~pA ne mènent jamais au seuil. À 130~pA le potentiel rampe sous le seuil, et c'est le bruit interne qui décide du moment : le raster est un nuage. Plus le courant est fort, plus vite le seuil est traversé, et moins le bruit a de prise ; mais les colonnes s'étalent toujours de
gauche à droite. À droite, il y a des colonnes à toutes les lignes ; quand l'une s'étale, une fluctuation assez forte la redresse bientôt.}
\en{On the left of \figref{4-mean} the first row is empty: without fluctuations, 100~pA never lead to the threshold. At 130~pA the potential crawls below the threshold, and it is the internal noise that decides when: the raster is a cloud. The stronger the current, the faster the threshold is crossed and the less hold the noise has; but the columns always spread from
left to right. On the right there are columns in every row; when one of them spreads, a fluctuation that is strong enough soon draws it together again.}
\question{4.3}{essential}{14}{\bi{Le rôle de $I_0$}{The role of $I_0$}}
\fr{En présence du bruit externe gelé, quelle est l'influence de $I_0$ sur la réponse ? Distinguez le nombre de potentiels d'action et leur reproductibilité. Que fait le neurone, à 100~pA, des fluctuations qui ne montent pas assez haut ?}
\en{In the presence of the frozen external noise, what is the influence of $I_0$ on the response? Separate the number of spikes from their repeatability. At 100~pA, what does the neuron make of fluctuations that do not climb high enough?}
\answer{4.3}{}

@ \fr{La même, sans rien qui fluctue dans le courant.}
\en{The same, with nothing that fluctuates in the current.}
\question{4.4}{essential}{15}{\bi{Le rôle de $I_0$, sans bruit externe}{The role of $I_0$, without external noise}}
\fr{Mettez le bruit externe à zéro. Que devient l'influence de $I_0$ ? Pourquoi le raster est-il le plus brouillé quand $I_0$ est tout près de la rhéobase ? Servez-vous de la pente $dV/dt$ au moment où le potentiel atteint le seuil.}
\en{Set the external noise to zero. What becomes of the influence of $I_0$? Why is the raster most blurred when $I_0$ is very close to the rheobase? Make use of the slope $dV/dt$ at the moment when the potential reaches the threshold.}
\answer{4.4}{}

@ \fr{{\bf Ce qui ne va pas : deux panneaux vides.} En 2022, les réglages distribués pour refaire la figure étaient $I_0=42$~pA, $R=\num{0.12}$~G$\Omega$, $b=100$~pA, et pour le panneau~B un bruit du cours $I_n=42$, $\tau_n=20$~ms. Refaisons-les tels quels.}
\en{{\bf What goes wrong: two empty panels.} In 2022, the settings handed out to redo the figure were $I_0=42$~pA, $R=\num{0.12}$~G$\Omega$, $b=100$~pA, and for panel~B a course noise of $I_n=42$, $\tau_n=20$~ms. Let us redo them as they were.}
@<\bi{Refait les panneaux vides...@>=
{
  const size_t n = sample_count(duration, dt);
  lif_neuron of_2022 = cell;
  of_2022.R = 0.12;
  noisy_model m = noisy_prepare(of_2022, dt, course_sd(of_2022.R, 100, dt), seed);
  lif_edges(&m.lif, start, end);
  double *I = vector_new(n), *V = vector_new(n*trials), spikes = 0;
  datafile *f = data_open("empty.tsv", "t (ms)\tV (mV)\tV (mV), frozen\tV_th (mV)");
  @<\bi{Joue les deux panneaux de 2022}{Play both panels of 2022}@>@;
  value_put("empty-count", "%.0f", spikes);
  value_put("empty-V", "%.1f", cell.V_L + of_2022.R*42);
  value_put("empty-sds", "%.0f", (cell.V_th - cell.V_L - of_2022.R*42)/m.sigma_V);
  data_close(f), free(V), free(I);
}

@ \fr{Le courant constant, puis le bruit du \chapref{3} tel que le cours l'écrivait, autour de la même moyenne.}
\en{The constant current, then the noise of \chapref{3} as the course wrote it, around the same mean.}
@<\bi{Joue les deux panneaux de 2022}...@>=
double *first = vector_new(n*trials);
stimulus_pulse(n, I, dt, start, end, 42);
trials_run(&m, trials, n, I, first, train);
spikes += spike_count(trials, train).mean;
noise_course(n, I, dt, 42, 20, seed, FROZEN);
for (size_t i = 0; i < n; i++) I[i] += 42;
noise_window(n, I, dt, start, end);
trials_run(&m, trials, n, I, V, train);
spikes += spike_count(trials, train).mean;
@<\bi{Écrit cinq potentiels de chaque panneau vide}{Write five potentials of each empty panel}@>@;
free(first);

@ \fr{De chaque panneau nous gardons cinq potentiels, un point par milliseconde.}
\en{From each panel we keep five potentials, one point per millisecond.}
@<\bi{Écrit cinq potentiels de chaque...@>=
for (size_t k = 0; k < 5; k++) {
  for (size_t i = 0; i < n; i += every())
    data_number(f, (double) i*dt), data_number(f, first[k*n+i]), data_number(f, V[k*n+i]), data_number(f, cell.V_th), data_end_row(f);
  data_blank(f), data_blank(f);
}

@ \fr{|every| est le nombre de pas dans une milliseconde, un au moins.}
\en{|every| is the number of steps in a millisecond, at least one.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static size_t every(void)
{
  return dt < 1 ? sample_count(1, dt) : 1;
}

@ \figure{4-empty}{Cinq essais avec les réglages de 2022 : courant constant (à gauche) et bruit gelé (à droite). Le tireté est le seuil.}{Five trials with the settings of 2022: constant current (left) and frozen noise (right). The dashed line is the threshold.}
\fr{Les deux rasters étaient vides : \val{4:empty-count} potentiel d'action en tout. La \figref{4-empty} dit pourquoi. Sous 42~pA, le potentiel vise \val{4:empty-V}~mV ; le seuil est \val{4:empty-sds}~écarts-types du bruit interne plus haut. À cette distance, attendre n'y change rien. Il aurait suffi de calculer la rhéobase, une division, avant de lancer quoi que ce soit.
Et notez l'autre faute : rien, dans le programme, ne signalait qu'il n'y avait rien à voir.}
\en{Both rasters were empty: \val{4:empty-count} spikes in all. \figref{4-empty} says why. Under 42~pA the potential aims at \val{4:empty-V}~mV; the threshold is \val{4:empty-sds}~standard deviations of the internal noise higher. At such a distance, waiting makes no difference. It would have been enough to work out the rheobase, one division, before running anything.
And note the other fault: nothing in the program said that there was nothing to see.}

@*1 \bi{La figure 1, refaite}{Figure 1, redone}.
\fr{Tout est prêt. Il reste à choisir la force du bruit interne. L'article en donne trois indices. Le bruit de fond mesuré va de \num{0.05} à \num{0.5}~mV. Sous un courant constant, le dernier potentiel d'action s'étale de $31\pm19$~ms. Et la part des potentiels d'action bien alignés d'un essai à l'autre, sa \emph{fiabilité}, que nous mesurerons au chapitre~5, y va de \num{0.02} à
\num{0.43} sous un courant constant, et dépasse \num{0.93} sous le bruit le plus fort.

Essayez : \num{0.2}~mV laisse les essais trop bien alignés sous un courant constant ; 1~mV brouille aussi le panneau~B. Nous prenons \num{0.5}~mV, le haut de ce que l'expérience mesure. C'est un compromis, et nous verrons qu'aucun choix ne contente tous les nombres à la fois.}
\en{All is ready. It remains to choose the strength of the internal noise. The paper gives three clues. The background noise measured goes from \num{0.05} to \num{0.5}~mV. Under a constant current, the last spike spreads over $31\pm19$~ms. And the share of spikes that are well aligned from trial to trial, its \emph{reliability}, which we shall measure in chapter~5, goes from \num{0.02} to
\num{0.43} under a constant current, and exceeds \num{0.93} under the strongest noise.

Try it: \num{0.2}~mV leaves the trials too well aligned under a constant current; 1~mV blurs panel~B as well. We take \num{0.5}~mV, the top of what the experiment measures. It is a compromise, and we shall see that no choice satisfies all the numbers at once.}

@ \fr{Chaque panneau est joué par la même section : seul l'écart-type du courant change. Et comme le bruit interne de l'essai $k$ a la même adresse dans les deux, c'est le même hasard, au bit près : le neurone du panneau~B n'est pas moins bruyant que celui du panneau~A.}
\en{Each panel is played by the same section: only the standard deviation of the current changes. And since the internal noise of trial $k$ has the same address in both, it is the same chance, to the last bit: the neuron of panel~B is no less noisy than that of panel~A.}
@<\bi{Refait la figure 1...@>=
{
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n), *V = vector_new(n*trials);
  for (int panel = 0; panel < 2; panel++) {
    frozen_current(I, I_0, panel == 0 ? 0 : sigma);
    play_all(I, sigma_V, trials, V);
    @<\bi{Écrit le courant et les dix premiers potentiels}{Write the current and the first ten potentials}@>@;
    @<\bi{Écrit le raster et le PSTH du panneau}{Write the raster and the PSTH of the panel}@>@;
    @<\bi{Écrit tous les potentiels, pour la carte}{Write all the potentials, for the map}@>@;
    @<\bi{Note les comptes et les écarts-types du panneau}{Note the counts and standard deviations of the panel}@>@;
  }
  free(V), free(I);
}

@ \fr{Un fichier par panneau et par vue ; leurs noms commencent par \.{dc} ou par \.{frozen}. Le courant d'abord.}
\en{One file for each panel and view; their names begin with \.{dc} or \.{frozen}. The current first.}
@<\bi{Écrit le courant et les dix...@>=
datafile *f = data_open(panel_file(panel, "current"), "t (ms)\tI (pA)");
for (size_t i = 0; i < n; i++) data_number(f, (double) i*dt), data_number(f, I[i]), data_end_row(f);
data_close(f);

@ \fr{Et un bloc par potentiel, un point par milliseconde.}
\en{And one block for each potential, one point per millisecond.}
@<\bi{Écrit le courant et les dix...@>=
f = data_open(panel_file(panel, "potential"), "t (ms)\tV (mV)");
for (size_t k = 0; k < 10; k++) {
  for (size_t i = 0; i < n; i += every()) data_number(f, (double) i*dt), data_number(f, V[k*n+i]), data_end_row(f);
  data_blank(f), data_blank(f);
}
data_close(f);

@ \fr{Le nom est fait dans une place qui sert à tous : il faut s'en servir aussitôt.}
\en{The name is made in a place that serves for all: it must be used at once.}
@<\bi{Définit les outils de \.{chapter4}}...@>=
static const char *panel_file(int panel, const char *what)
{
  static char name[40];
  snprintf(name, sizeof name, "%s-%s.tsv", panel == 0 ? "dc" : "frozen", what);
  return name;
}

@ \fr{Les cases du PSTH ont 5~ms : assez peu pour voir les pics, assez pour qu'ils ne soient pas faits d'un seul potentiel d'action.}
\en{The PSTH has bins of 5~ms: little enough to see peaks, long enough for a peak not to be made of a single spike.}
@<\bi{Écrit le raster et le PSTH...@>=
f = data_open(panel_file(panel, "spikes"), RASTER_COLUMNS);
write_raster(f, trials, panel);
data_close(f);

@ \fr{Le PSTH, et son plus haut pic.}
\en{The PSTH, and its highest peak.}
@<\bi{Écrit le raster et le PSTH...@>=
f = data_open(panel_file(panel, "psth"), "t (ms)\trate (Hz)");
const size_t bins = sample_count(duration, BIN);
double *rate = vector_new(bins), peak = 0;
psth(trials, train, 0, BIN, bins, rate);
for (size_t j = 0; j < bins; j++) {
  peak = fmax(peak, rate[j]);
  data_number(f, ((double) j + 0.5)*BIN), data_number(f, rate[j]), data_end_row(f);
}
data_close(f), free(rate);
value_put(panel == 0 ? "dc-peak" : "frozen-peak", "%.0f", peak);

@ \fr{La carte a une ligne par essai, une colonne par milliseconde.}
\en{The map has one row for each trial, one column for each millisecond.}
@<\bi{Écrit tous les potentiels, pour...@>=
f = data_open(panel_file(panel, "map"), "t (ms)\ttrial\tV (mV)");
for (size_t k = 0; k < trials; k++) {
  for (size_t i = 0; i < n; i += every())
    data_number(f, (double) i*dt), data_number(f, (double) k + 1), data_number(f, V[k*n+i]), data_end_row(f);
  data_blank(f);
}
data_close(f);

@ \fr{Les nombres que le texte citera. La fréquence est celle qu'on a pendant le créneau.}
\en{The numbers that the text will quote. The rate is the one during the pulse.}
@<\bi{Note les comptes et les écarts-types...@>=
const count_summary c = spike_count(trials, train);
const size_t last = common_rank(trials, train);
if (panel == 0) {
  value_put("excess", "%.0f", spike_sd(trials, train, 1)/0.62);
  value_put("quiet", "%.2f", sigma_V*0.62/spike_sd(trials, train, 1));
}
value_put(panel == 0 ? "dc-count" : "frozen-count", "%.1f", c.mean);
value_put(panel == 0 ? "dc-least" : "frozen-least", "%.0f", (double) c.least);
value_put(panel == 0 ? "dc-most" : "frozen-most", "%.0f", (double) c.most);
value_put(panel == 0 ? "dc-cv" : "frozen-cv", "%.3f", c.sd/c.mean);
value_put(panel == 0 ? "dc-rate" : "frozen-rate", "%.1f", 1000*c.mean/(end - start));
value_put(panel == 0 ? "dc-first" : "frozen-first", "%.1f", spike_sd(trials, train, 1));
value_put(panel == 0 ? "dc-last" : "frozen-last", "%.1f", spike_sd(trials, train, last));
value_put(panel == 0 ? "dc-rank" : "frozen-rank", "%.0f", (double) last);
value_put(panel == 0 ? "dc-ratio" : "frozen-ratio", "%.1f", spike_sd(trials, train, last)/spike_sd(trials, train, 1));

@ \figure{4-figure1}{La figure 1 de Mainen et Sejnowski, refaite avec un neurone intègre-et-tire bruyant. A : courant constant de 150~pA. B : le même courant moyen, plus un bruit gelé. De haut en bas : les potentiels des dix premiers essais, superposés ; le courant, identique à tous les essais ; un trait par potentiel d'action, pour vingt-cinq essais ; la fréquence de décharge.}{Figure 1 of Mainen and Sejnowski, redone with a noisy integrate-and-fire neuron. A: constant current of 150~pA. B: the same mean current, plus a frozen noise. From top to bottom: the potentials of the first ten trials, superposed; the current, identical in all trials; one tick per spike, for twenty-five trials; the firing rate.}
\fr{Voici la \figref{4-figure1}. Commencez par le panneau~A, en haut : les dix potentiels partent ensemble et tirent leur premier potentiel d'action à quelques millisecondes les uns des autres, puis les courbes se mêlent. Descendez au raster : les colonnes du début se défont en biais, chaque essai prend un peu d'avance ou de retard, et \emph{ne le rattrape jamais}. En bas, la fréquence de décharge ondule, puis s'aplatit.

Panneau~B : même neurone, même hasard interne, même courant moyen. Les dix courbes se quittent par endroits, et se retrouvent ; le raster est fait de colonnes, jusqu'à la fin, et la fréquence de décharge de pics séparés par des silences, qui montent à \val{4:frozen-peak}~Hz. Cherchez dans le courant, au-dessus, ce qui précède chaque colonne : une montée franche. C'est elle qui décide ; le bruit interne n'a plus
qu'un instant pour s'en mêler. Un potentiel d'action manque parfois : le seuil n'a été qu'effleuré. Mais un essai qui s'est trompé rentre dans le rang à la montée suivante.

On attendait l'inverse. Un courant constant paraît la plus répétable des consignes, un bruit la plus capricieuse. Mais le courant constant ne dit au neurone que \emph{combien}, jamais \emph{quand}.}
\en{Here is \figref{4-figure1}. Begin with panel~A, at the top: the ten potentials set off together and fire their first spike within a few milliseconds of one another, then the curves mingle. Go down to the raster: the early columns come undone at a slant, each trial gains or loses a little time, and \emph{never makes it up}. At the bottom, the firing rate ripples, then flattens.

Panel~B: same neuron, same internal chance, same mean current. The ten curves part in places, and meet again; the raster is made of columns, to the very end, and the firing rate of peaks separated by silences, which reach \val{4:frozen-peak}~Hz. Look in the current, above, for what precedes each column: a clear rise. That is what decides; the internal noise has but an instant to interfere. Now and then
a spike is missing: the threshold was only grazed. But a trial that went astray falls back into line at the next rise.

One expected the opposite. A constant current seems the most repeatable of instructions, a noise the most capricious. But the constant current tells the neuron only \emph{how much}, never \emph{when}.}
@^\bi{bruit gelé}{frozen noise}@>

@ \fr{Deux questions, une par panneau.}
\en{Two questions, one for each panel.}
\question{4.5}{essential}{16}{\bi{Le panneau A}{Panel A}}
\fr{Refaites le panneau~A : sans bruit externe, les essais ne sont pas reproductibles. À partir de quel potentiel d'action, à l'œil, ne peut-on plus parler de colonnes ? Passez à $\sigma_V=\num{0.2}$, puis à 1~mV : comment ce rang change-t-il ? Et avec $\sigma_V=0$ ?}
\en{Redo panel~A: without external noise, trials are not repeatable. From which spike on, judging by eye, can one no longer speak of columns? Change to $\sigma_V=\num{0.2}$, then to 1~mV: how does that rank change? And with $\sigma_V=0$?}
\answer{4.5}{}

@ \fr{Pour l'autre panneau, \cmd{--sigma} règle le bruit externe, et \cmd{--seed} change les deux hasards à la fois.}
\en{For the other panel, \cmd{--sigma} sets the external noise, and \cmd{--seed} changes both kinds of chance at once.}
\question{4.6}{essential}{17}{\bi{Le panneau B}{Panel B}}
\fr{Refaites le panneau~B : avec un bruit gelé, les essais sont reproductibles \emph{bien que} le neurone soit bruyant. Vérifiez-le pour trois graines. Puis baissez $\sigma$ : à partir de quelle valeur les colonnes disparaissent-elles ? Quelles colonnes tiennent le plus longtemps, et que fait le courant juste avant elles ?}
\en{Redo panel~B: with a frozen noise, trials are repeatable \emph{even though} the neuron is noisy. Check it for three seeds. Then lower $\sigma$: below which value do the columns disappear? Which columns hold out longest, and what does the current do just before them?}
\answer{4.6}{}

@ \fr{{\bf Ce qui ne va pas : dater un potentiel d'action par son indice.} Dans le cours doctoral, le temps commençait à $-100$~ms et le courant à zéro. Le potentiel d'action de l'échantillon $i$ a lieu à $t_i=-100+i\,\Delta t$ ; les rasters le plaçaient à $i\,\Delta t$. Refaisons-le.}
\en{{\bf What goes wrong: dating a spike by its index.} In the doctoral course, time began at $-100$~ms and the current at zero. The spike of sample $i$ happens at $t_i=-100+i\,\Delta t$; the rasters placed it at $i\,\Delta t$. Let us redo this.}
@<\bi{Date les potentiels d'action par...@>=
{
  const double origin = -100; /* ms */
  const size_t n = sample_count(300, dt);
  noisy_model m = noisy_prepare(cell, dt, sigma_V, seed);
  double *I = vector_new(n);
  lif_edges(&m.lif, 0 - origin, 300);
  stimulus_pulse(n, I, dt, 0 - origin, 300, I_0);
  trial_run(&m, 0, n, I, NULL, &train[0]);
  const double index = train[0].n > 0 ? floor(train[0].t[0]/dt) : NAN;
  value_put("dated-true", "%.1f", origin + index*dt);
  value_put("dated-wrong", "%.1f", index*dt);
  free(I);
}

@ \fr{Le premier potentiel d'action a lieu à \val{4:dated-true}~ms ; le raster le montrait à \val{4:dated-wrong}. Les potentiels, tracés contre le bon axe, et les rasters, tracés contre l'indice, se contredisaient donc de 100~ms sur la même page, et personne ne l'a vu : une erreur qui ne déplace que l'origine laisse l'image belle. Dans ce livre, un potentiel d'action est noté par son
instant, en~ms, jamais par son rang dans un vecteur.}
\en{The first spike happens at \val{4:dated-true}~ms; the raster showed it at \val{4:dated-wrong}. So the potentials, plotted against the proper axis, and the rasters, plotted against the index, contradicted each other by 100~ms on the same page, and nobody noticed: a mistake that only moves the origin leaves the picture handsome. In this book a spike is noted by its time,
in~ms, never by its rank in a vector.}

@ \figure{4-summary}{Les mêmes essais, vus autrement : le courant, le potentiel de chaque essai en couleurs (une ligne par essai) et la fréquence de décharge. À gauche, courant constant ; à droite, bruit gelé.}{The same trials, seen another way: the current, the potential of each trial in colours (one row per trial) and the firing rate. Left, constant current; right, frozen noise.}
\fr{Le cours résumait les mêmes données autrement : c'est la \figref{4-summary}. Chaque ligne de la carte est un essai, chaque couleur un potentiel, du plus bas (sombre, juste après un potentiel d'action) au seuil (clair). À gauche, les bandes verticales du début se brisent en damier. À droite elles traversent la carte du haut en bas : le bruit gelé impose non seulement les potentiels
d'action, mais tout le chemin qui y mène. L'échelle de couleurs monte à pas égaux pour l'œil et reste lisible en gris ; un arc-en-ciel aurait inventé des frontières.}
\en{The course summed up the same data another way: this is \figref{4-summary}. Each row of the map is a trial, each colour a potential, from the lowest (dark, just after a spike) to the threshold (light). On the left, the vertical bands of the beginning break into a chequerboard. On the right they cross the map from top to bottom: the frozen noise dictates not only the spikes, but
the whole way that leads to them. The colour scale climbs in steps that look equal and stays legible in grey; a rainbow would have invented borders.}

@*1 \bi{Une dérive en racine de $k$}{A drift in the square root of $k$}.
\fr{À quelle vitesse le panneau~A se défait-il ? Sous un courant constant, chaque intervalle repart de $V_r$, avec des nombres au hasard neufs : les intervalles sont indépendants et de même loi. Les variances s'ajoutent donc, et l'écart-type du $k$-ième potentiel d'action croît comme $\sqrt k$. Sous le bruit gelé, rien de tel : on attend un plateau. Pour bien voir, jouons aussi mille essais ; les
vingt-cinq premiers sont les nôtres, inchangés.}
\en{How fast does panel~A come undone? Under a constant current, each interval sets off from $V_r$, with new random numbers: the intervals are independent and of the same law. So variances add up, and the standard deviation of the $k$-th spike grows as $\sqrt k$. Under the frozen noise, nothing of the kind: we expect a plateau. To see well, let us also play a thousand trials; the first twenty-five are ours, unchanged.}
@<\bi{Suit l'écart-type du $k$-ième...@>=
{
  const size_t n = sample_count(duration, dt);
  double *I = vector_new(n);
  datafile *f = data_open("spread.tsv", "k\tSD, few trials (ms)\tSD, many (ms)\tsqrt(k) law (ms)\tgap, few (ms)\tgap, many (ms)");
  for (int panel = 0; panel < 2; panel++) {
    frozen_current(I, I_0, panel == 0 ? 0 : sigma);
    play_all(I, sigma_V, MOST, NULL);
    @<\bi{Écrit l'écart-type de chaque rang}{Write the standard deviation of each rank}@>@;
    data_blank(f), data_blank(f);
  }
  data_close(f), free(I);
}

@ \fr{Nous nous arrêtons au dernier rang que les vingt-cinq essais atteignent tous : au-delà, la moyenne ne porterait que sur les essais les plus rapides, et le créneau qui finit couperait les autres.}
\en{We stop at the last rank that all twenty-five trials reach: beyond it, the average would bear only on the fastest trials, the others being cut off by the end of the pulse.}
@<\bi{Écrit l'écart-type de chaque...@>=
const double first = spike_sd(MOST, train, 1);
for (size_t k = 1; k <= common_rank(trials, train); k++) {
  data_number(f, (double) k);
  data_number(f, spike_sd(trials, train, k)), data_number(f, spike_sd(MOST, train, k));
  data_number(f, first*sqrt((double) k));
  data_number(f, spike_gap(trials, train, k)), data_number(f, spike_gap(MOST, train, k)), data_end_row(f);
}
value_put(panel == 0 ? "dc-gap" : "frozen-gap", "%.1f", spike_gap(MOST, train, common_rank(trials, train)));

@ \figure{4-spread}{Dispersion du $k$-ième potentiel d'action sous courant constant (à gauche) et sous bruit gelé (à droite) ; points : vingt-cinq essais ; lignes : mille. En bleu, l'écart-type de son instant ; en vermillon, la distance au plus proche potentiel d'action d'un autre essai. Le tireté croît comme $\sqrt k$.}{Spread of the $k$-th spike under constant current (left) and under frozen noise (right); points: twenty-five trials; lines: a thousand. Blue, the standard deviation of its time; vermillion, the distance to the nearest spike of another trial. The dashed line grows as $\sqrt k$.}
\fr{À gauche de la \figref{4-spread}, les mille essais suivent la loi en $\sqrt k$ de près. Vingt-cinq essais la suivent de loin : leur écart-type n'est connu qu'à $1/\sqrt{2\times24}$ près, soit 14~\%.

À droite, surprise : l'écart-type (en bleu) part d'une milliseconde, puis saute à des dizaines, redescend, remonte. Le neurone se serait-il déréglé ? Non : c'est la mesure. Quand un essai manque un potentiel d'action, tous les suivants changent de \emph{rang} ; son septième est comparé au huitième des autres. Le rang n'a de sens que si personne n'en saute.}
\en{On the left of \figref{4-spread}, the thousand trials follow the $\sqrt k$ law closely. Twenty-five trials follow it from afar: their standard deviation is known only to $1/\sqrt{2\times24}$, or 14\%.

On the right, a surprise: the standard deviation (blue) sets off from one millisecond, then jumps to tens, comes down, goes up again. Has the neuron gone astray? No: the measure has. When a trial misses a spike, all its later ones change \emph{rank}; its seventh is compared with the eighth of the others. A rank has a meaning only if nobody skips one.}

@ \fr{Prenons une mesure que les absences ne trompent pas. Choisissons le $k$-ième potentiel d'action d'un essai ; dans un autre essai, cherchons le potentiel d'action le plus \emph{proche}, quel que soit son rang ; puis prenons la distance médiane, sur beaucoup de paires d'essais. Si les instants sont gaussiens d'écart-type $s$, cette médiane vaut $\num{0.95}\,s$ : elle se lit donc comme un écart-type. |spike_gap| la donne, en ms.}
\en{Let us take a measure that missing spikes cannot mislead. Choose the $k$-th spike of a trial; in another trial, look for the \emph{nearest} spike, whatever its rank; then take the median distance, over many pairs of trials. If the times are Gaussian with standard deviation $s$, this median is $\num{0.95}\,s$: so it reads like a standard deviation. |spike_gap| gives it, in ms.}

@ \fr{La courbe vermillon de la \figref{4-spread} est celle-là. À gauche, elle monte avec l'autre, puis commence à s'en détacher : même quand les essais n'ont plus rien en commun, on n'est jamais plus loin d'un potentiel d'action que d'un demi-intervalle. À droite, elle reste au ras de l'axe jusqu'au bout : au dernier rang, la distance est de \val{4:frozen-gap}~ms, contre \val{4:dc-gap}~ms sous
courant constant. Sous un bruit gelé, la dispersion \emph{ne croît pas}. Elle change d'une colonne à l'autre, selon la raideur de la montée du courant, et repart de rien à la suivante. Le chapitre~5 bâtit ses mesures là-dessus : d'abord trouver les colonnes, ensuite regarder ce qui s'en écarte.}
\en{The vermillion curve of \figref{4-spread} is this one. On the left it climbs with the other, then begins to part from it: even when the trials have nothing in common any more, one is never further from a spike than half an interval. On the right it stays close to the axis to the very end: at the last rank the distance is \val{4:frozen-gap}~ms, against \val{4:dc-gap}~ms under
constant current. Under a frozen noise the spread \emph{does not grow}. It changes from one column to another, with the steepness of the current's rise, and starts afresh at the next. Chapter~5 builds its measures on this: first find the columns, then look at what strays from them.}
\question{4.7}{recommended}{}{\bi{L'écart-type croît-il comme $\sqrt k$ ?}{Does the standard deviation grow as $\sqrt k$?}}
\fr{La loi $\sqrt k$ suppose que le premier intervalle, du début du créneau au premier potentiel d'action, a la même variance que les suivants. A-t-il une raison de l'avoir ? Écrivez la loi exacte en fonction de l'écart-type du premier potentiel d'action et de celui d'un intervalle. Dans les cellules de l'article, le rapport entre le dernier écart-type et le premier
est voisin de 50 pour une douzaine de potentiels d'action : est-ce compatible avec des intervalles indépendants ?}
\en{The $\sqrt k$ law supposes that the first interval, from the start of the pulse to the first spike, has the same variance as the next ones. Does it have a reason to? Write the exact law in terms of the standard deviation of the first spike and of that of an interval. In the cells of the paper, the ratio of the last standard deviation to the first is
about 50 for a dozen spikes: is that compatible with independent intervals?}
\answer{4.7}{}

@*1 \bi{Comparer avec l'article}{Comparing with the paper}.
\fr{L'image est ressemblante. Une ressemblance n'est pas un accord : comparons les nombres. Ceux de l'article sont des moyennes sur une dizaine de cellules, avec leur écart-type ; les nôtres viennent des vingt-cinq essais de la \figref{4-figure1}.}
\en{The picture is a good likeness. A likeness is not an agreement: let us compare the numbers. Those of the paper are averages over about ten cells, with their standard deviation; ours come from the twenty-five trials of \figref{4-figure1}.}
\formula{\matrix{
&\hbox{\bi{article}{paper}}&\hbox{\bi{modèle}{model}}\cr
\hbox{\bi{fréquence, courant constant (Hz)}{rate, constant current (Hz)}}\hfill&\approx14&\hbox{\val{4:dc-rate}}\cr
\hbox{\bi{écart-type du premier (ms)}{SD of the first spike (ms)}}\hfill&\hbox{\num{0.62}}\pm\hbox{\num{0.25}}&\hbox{\val{4:dc-first}}\cr
\hbox{\bi{écart-type du dernier (ms)}{SD of the last spike (ms)}}\hfill&31\pm19&\hbox{\val{4:dc-last}}\cr
\hbox{\bi{CV du compte, courant constant}{CV of the count, constant current}}\hfill&\hbox{\num{0.10}}\pm\hbox{\num{0.13}}&\hbox{\val{4:dc-cv}}\cr
\hbox{\bi{CV du compte, bruit gelé}{CV of the count, frozen noise}}\hfill&\hbox{\num{0.052}}\pm\hbox{\num{0.029}}&\hbox{\val{4:frozen-cv}}\cr}}
\fr{Ce qui s'accorde : la fréquence, à quelques pour cent près (le \chapref{2} a calculé le $R$ qui la donnerait exacte : essayez-le) ; le compte, presque constant d'un essai à l'autre, ce que nous n'avons pas réglé ; et la dispersion du dernier potentiel d'action, à la limite de la fourchette.

Ce qui ne s'accorde pas : le premier potentiel d'action. Dans les cellules il est précis à moins d'une milliseconde ; chez nous il se disperse \val{4:excess}~fois trop. Baissez $\sigma_V$ jusqu'à \val{4:quiet}~mV pour le corriger, et c'est le dernier qui devient trop précis. Le rapport entre les deux est de \val{4:dc-ratio} ici, et ne dépend guère de $\sigma_V$ ; il est voisin de 50 dans les cellules.
\emph{Aucun bruit interne blanc ne convient aux deux.} Ce n'est pas un réglage à trouver, c'est un désaccord : un même bruit blanc, devant la même pente, ne peut pas tenir le premier potentiel d'action et lâcher ainsi les suivants. Un bruit interne lent, qui varierait d'un essai à l'autre plus que d'un instant à l'autre, ferait dériver chaque essai dans un sens ; la dispersion croîtrait alors comme $k$, et non comme $\sqrt k$. L'adaptation, que ce
neurone n'a pas, compte aussi. Le chapitre~7 y revient.}
\en{What agrees: the rate, within a few per cent (\chapref{2} worked out the $R$ that would make it exact: try it); the count, almost constant from trial to trial, which we did not adjust; and the spread of the last spike, at the edge of the range.

What does not: the first spike. In the cells it is precise to less than a millisecond; here it spreads \val{4:excess}~times too much. Lower $\sigma_V$ to \val{4:quiet}~mV to correct this, and it is the last one that becomes too precise. The ratio of the two is \val{4:dc-ratio} here, and hardly depends on $\sigma_V$; it is about 50 in the cells. \emph{No white internal noise suits
both.} This is not a setting to be found, it is a disagreement: one and the same white noise, facing the same slope, cannot hold the first spike so well and let the next ones go so far. A slow internal noise, varying from trial to trial more than from instant to instant, would make each trial drift one way; the spread would then grow as $k$, and not as $\sqrt k$. Adaptation, which this neuron lacks, counts too. Chapter~7 comes back to it.}

@ \fr{Le phénomène, pourtant, est là : entier, avec un modèle de sept nombres. Que lui manque-t-il qui ne soit pas un détail ?}
\en{And yet the phenomenon is there: whole, with a model of seven numbers. What does it lack that is not a detail?}
\question{4.8}{essential}{18}{\bi{Conclure}{Concluding}}
\fr{En une demi-page : quelle part du phénomène observé par Mainen et Sejnowski ce modèle explique-t-il, et par quel mécanisme ? Que n'explique-t-il pas ? À votre avis, que préfèrent les neurones, les signaux statiques ou dynamiques, et qu'est-ce que cela suggère du code qu'ils emploient ?}
\en{In half a page: how much of the phenomenon observed by Mainen and Sejnowski does this model explain, and by what mechanism? What does it not explain? In your opinion, which do neurons prefer, static or dynamic signals, and what does it suggest about the code they use?}
\answer{4.8}{}

@*1 \bi{Résumé}{Summary}.
\fr{Le neurone a maintenant son hasard, et la figure de l'article est refaite.
\li Un bruit interne se mesure par ce que la membrane en garde, $\sigma_V$ ; ce nombre a un sens sans programme, donc sans pas de temps.
\li La membrane bruyante se calcule exactement aux échantillons ; entre eux, le pont brownien dit si le seuil a été touché, et quand. Sans lui, l'intervalle moyen se trompe de plusieurs pour cent, et affiner le pas n'y fait presque rien.
\li Un neurone bruyant se vérifie : Siegert donne l'intervalle moyen.
\li Sous un courant constant, l'écart-type du $k$-ième potentiel d'action croît comme $\sqrt k$ ; sous un bruit gelé il ne croît pas. Le neurone et son hasard sont pourtant les mêmes.
\li Le modèle reproduit le phénomène. Il ne reproduit pas les deux dispersions à la fois, et aucun $\sigma_V$ ne le fera.

Pour aller plus loin : Mainen et Sejnowski \cite{ms95}, bien sûr, à relire maintenant ; Bryant et Segundo \cite{bryant76}, qui avaient rejoué un bruit à un neurone d'aplysie dix-neuf ans plus tôt ; Siegert \cite{siegert51} pour le premier passage, Giraudo et Sacerdote \cite{giraudo99} pour sa simulation ; Brette et Guigon \cite{brette03}, qui montrent que cette fiabilité
n'a rien de particulier à un modèle. Le chapitre suivant la mesure.}
\en{The neuron now has a chance of its own, and the figure of the paper is redone.
\li An internal noise is measured by what the membrane keeps of it, $\sigma_V$; this number has a meaning without a program, hence without a time step.
\li The noisy membrane is computed exactly at the samples; between them, the Brownian bridge says whether the threshold was touched, and when. Without it the mean interval is wrong by several per cent, and refining the step hardly helps.
\li A noisy neuron can be checked: Siegert gives the mean interval.
\li Under a constant current, the standard deviation of the $k$-th spike grows as $\sqrt k$; under a frozen noise it does not grow. Yet the neuron and its chance are the same.
\li The model reproduces the phenomenon. It does not reproduce both spreads at once, and no $\sigma_V$ will.

To go further: Mainen and Sejnowski \cite{ms95}, of course, to be read again now; Bryant and Segundo \cite{bryant76}, who had played a noise again to a neuron of {\it Aplysia} nineteen years earlier; Siegert \cite{siegert51} for the first passage, Giraudo and Sacerdote \cite{giraudo99} for its simulation; Brette and Guigon \cite{brette03}, who show that this
reliability is not peculiar to one model. The next chapter measures it.}
