extension LanguageSamples {
    /// Le français tel que ces formulaires l’ont : des phrases, des titres, et les mots dont les titres sont faits.
    static let french = """
        L’équipe a ouvert un deuxième comptoir dans le Nord afin que les gens n’aient plus à rouler quatre heures pour une carte.
        Nous avons ramené de neuf à trois semaines le temps qu’il faut pour répondre à une lettre.
        Le personnel a été formé pour aider ceux qui ont de la difficulté avec le compte en ligne.
        Ce projet sera terminé avant la fin de l’exercice, et son coût demeure à l’intérieur du budget.
        Qui d’entre vous a essayé un comptoir partagé avec une municipalité, et que feriez-vous autrement?
        Nos clients nous ont dit que le formulaire était difficile à lire; nous l’avons donc réécrit avec eux.
        Il n’y a pas assez d’argent pour garder ouverts tous les bureaux ruraux pendant l’hiver.
        Ils ont demandé si les données pouvaient servir à d’autres ministères sans nouvelle entente.
        Une nouvelle page Web explique combien de temps prend chaque étape et qui appeler lorsqu’elle tarde.
        Le nombre de plaintes a baissé du tiers, tandis que le nombre d’appels a augmenté.
        Au cours de la prochaine année, le ministère compte remplacer l’ancien système de gestion des dossiers.
        Faites-nous savoir si vous aimeriez voir l’outil; nous pourrions le présenter à la prochaine rencontre.
        Des personnes handicapées ont mis chaque écran à l’essai et ont dit où elles s’étaient perdues.
        Il a été conçu par un petit groupe de développeurs, de graphistes et d’employés de première ligne qui n’avaient jamais travaillé ensemble.
        Toutes les prestations peuvent désormais être demandées au même endroit, par téléphone, sur papier ou au moyen d’un appareil mobile.
        Le sondage a été envoyé à vingt mille ménages et un sur cinq y a répondu.
        Comme la loi a changé le printemps dernier, il a fallu revoir plus de deux cents lettres.
        Nous cherchons encore une meilleure façon de mesurer la confiance et serions heureux d’avoir l’avis des autres.
        Chaque région a choisi son propre rythme, ce qui a rendu le changement plus lent, mais plus facile à accepter.
        Si tout va bien, le projet pilote sera étendu aux autres bureaux d’ici l’automne.
        Les propriétaires d’entreprise peuvent renouveler plusieurs permis à la fois et les régler en un seul paiement.
        Seulement la moitié de ceux qui commencent une demande la terminent le jour même.
        Ce dont ils ont le plus besoin, c’est d’une personne qui écoute, et non d’un autre menu téléphonique.
        La vérification d’identité au comptoir prend environ deux minutes et n’exige aucun téléphone intelligent.
        Les employés qui partent emportent des connaissances qui n’ont jamais été mises par écrit.
        L’organisme a publié ses normes de service, accompagnées des résultats des trois dernières années.
        Les deux gouvernements se sont entendus pour partager les frais du service d’interprétation.
        De janvier à juin, le centre a traité dix mille demandes, la plupart en moins d’une journée.
        Rien n’a été perdu lors du déménagement des serveurs, même si les travaux ont duré deux fins de semaine.
        Ces résultats ont été présentés aux sous-ministres, qui ont demandé un plan pour aller plus loin.
        Bien des résidents ignorent quel ordre de gouvernement offre le service qu’ils cherchent.
        Un examen indépendant a conclu que la démarche était équitable, mais beaucoup trop longue.
        Les renseignements sur les naissances et les décès sont transmis une fois et parviennent à tous les programmes qui en ont besoin.
        Leur site comptait trop de pages; nous avons gardé celles que les gens lisent et retiré le reste.
        Les aînés préfèrent parler à quelqu’un qu’ils connaissent, et ils ne devraient pas avoir à s’en excuser.
        Rappels par message texte; prise de rendez-vous en ligne; lettres en langage clair; bureau de l’expérience client; délais d’attente
        Guichet unique pour les nouveaux arrivants; identité numérique; authentification des entreprises; comptoir mobile; dites-le-nous une fois
        Examen des normes de service; portail de données ouvertes; assistant de clavardage; boucle de rétroaction; formation du personnel
        Améliorer l’accès aux cartes santé; moderniser les permis de conduire; renouveler la stratégie de service; recrutement et maintien en poste
        Accessibilité; réalisations; changement d’adresse; accueil; rendez-vous; démarche; évaluation; sensibilisation; arriéré; obstacles
        Prestations; acte de naissance; réservations; direction; large bande; budget; bâtiment; forfait; entreprise; campagne; soins; dossier
        Défis; changement; mode de service; enfant; choix; citoyen; demandes; client; clinique; nuage; accompagnement; collaboration; commun
        Communauté; plaintes; consentement; coût; comptoir; comté; clientèle; tableau de bord; données; échéance; prestation; conception
        Bureau; numérique; sinistre; conducteur; emploi; demande de renseignements; inscription; événements; famille; rétroaction; droits
        Terrain; fichier; parc de véhicules; inondation; suivi; cadre; fraude; première ligne; financement; avenir; objectifs; subventions
        Santé; aide; embauche; itinérance; heures; logement; carrefour; amélioration; revenu; langues autochtones; constats; enjeux
        Parcours; clé; borne; connaissances; terres; lancement; loi; direction; apprentissage; ancien; leçons; lettres; licence; étape de vie
        Courrier; salle de courrier; cartographie; mesure; réunion; jalons; mobile; moderne; déménagement; municipal; réseau; prochain
        Ouvert; panne; rayonnement; parcs; partenaires; passeport; mot de passe; paiements; pension; gens; permis; refonte; relève
        Téléphone; projet pilote; plan; plateforme; politique; pauvreté; vie privée; approvisionnement; programme; preuve; qualité; file
        Préparation; registres; réduire; actualiser; registre; diffusion; rappel; renouvellement; rapport; recherche; révision; simplifié
        Route; déploiement; rural; sécurité; satisfaction; économies; école; note; libre-service; aînés; services; partage; simplifier
        Compétences; logiciel; solutions; personnel; normes; stratégie; aide aux étudiants; réussite; été; soutien; élargir; bonifier
        Sondage; impôt; équipe; technologie; essais; message texte; temps; trousse; outils; vers; formation; transfert; mieux servir
        Transport; voyage; tendances; essai; confiance; mise à jour; mise à niveau; utilisateur; postes vacants; vidéo; virtuel; voix
        Temps d’attente; sans rendez-vous; eau; signalisation; site Web; bienvenue; mieux-être; hiver; feux de forêt; femmes; travail
        Atelier; jeunes; au sujet; après; encore; contre; déjà; parmi; autour; avant; derrière; sous; mieux; au-delà; ainsi; alors
        Aucun; aussi; autre; avec; beaucoup; bien; cela; celle; celui; ces; ceux; chacun; chaque; chez; comme; comment; dans; de; depuis
        Des; deux; donc; dont; du; elle; elles; en; entre; est; et; eux; fait; faire; il; ils; jamais; jour; jusque; la; le; les; leur
        Leurs; lors; lorsque; lui; mais; malgré; mes; moins; mon; même; notre; nos; nous; on; ont; ou; où; par; parce que; pas; pendant
        Peu; peut; plus; plusieurs; pour; pourquoi; près; puis; quand; que; quel; quelle; quelques; qui; quoi; sans; sa; ses; selon; seul
        Si; son; sont; souvent; sur; tant; tel; toujours; tous; tout; toute; toutes; très; trop; un; une; vers; voici; votre; vos; vous
        Été; était; étaient; être; avoir; ayant; avait; sera; seront; serait; peuvent; doit; doivent; faut; a; à; au; aux; ce; cet; cette
        """
}
