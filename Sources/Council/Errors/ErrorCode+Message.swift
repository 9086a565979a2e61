extension ErrorCode {
    /// What the code says to a person, and what they can do about it.
    package var message: Bilingual {
        switch self {
        case .badRequest:
            Bilingual(
                en: "The request could not be read. Check its form against the API description.",
                fr: "La requête est illisible. Comparez-la à la description de l’interface."
            )
        case .notSignedIn:
            Bilingual(
                en: "You are not signed in, or your token has expired or been revoked. Sign in again.",
                fr: "Vous n’êtes pas en session, ou votre jeton est échu ou révoqué. Ouvrez une nouvelle session."
            )
        case .notAllowed:
            Bilingual(
                en: "Your account does not have the role for this. Ask your approver or the secretariat.",
                fr: "Votre compte n’a pas le rôle voulu. Adressez-vous à votre approbateur ou au secrétariat."
            )
        case .notFound:
            Bilingual(
                en: "There is nothing by that name that you may see. Check the codes of the meeting and jurisdiction.",
                fr: "Rien de ce nom ne vous est accessible. Vérifiez les codes de la réunion et de l’administration."
            )
        case .wrongMethod:
            Bilingual(
                en: "This address does not take that method.",
                fr: "Cette adresse n’accepte pas cette méthode."
            )
        case .tooSlow:
            Bilingual(
                en: "The request took too long to arrive and was dropped. Nothing was changed; send it again.",
                fr: "La requête a mis trop de temps à arriver et a été abandonnée. Rien n’a changé; renvoyez-la."
            )
        case .alreadyExists:
            Bilingual(
                en: "Something by that code is already there. Choose another code, or change what exists.",
                fr: "Ce code est déjà pris. Choisissez-en un autre ou modifiez ce qui existe."
            )
        case .wrongState:
            Bilingual(
                en: "That cannot be done in the present state. Look at the status, then try again.",
                fr: "L’état actuel ne le permet pas. Consultez l’état, puis réessayez."
            )
        case .meetingNotOpen:
            Bilingual(
                en:
                    "This meeting is not taking submissions. Your text is not lost: ask the secretariat for an extension.",
                fr: "Cette réunion n’accepte pas de soumissions. Votre texte n’est pas perdu : demandez une "
                    + "prolongation au secrétariat."
            )
        case .nothingToSubmit:
            Bilingual(
                en: "There is no draft to submit. Save one, or send the text with the request.",
                fr: "Il n’y a pas d’ébauche à soumettre. Enregistrez-en une ou joignez le texte à la requête."
            )
        case .keyReused:
            Bilingual(
                en: "That Idempotency-Key was used for another request. Take a new key.",
                fr: "Cette clé d’idempotence (Idempotency-Key) a servi à une autre requête. Prenez-en une nouvelle."
            )
        case .changedMeanwhile:
            Bilingual(
                en: "Somebody saved another version meanwhile. Read it, bring in your changes, and save again.",
                fr: "Quelqu’un a enregistré une autre version entre-temps. Lisez-la, ajoutez-y vos changements et "
                    + "enregistrez de nouveau."
            )
        case .matchRequired:
            Bilingual(
                en: "Say which version you edited, with If-Match (or If-None-Match: * for a first draft).",
                fr: "Indiquez la version modifiée avec If-Match (ou If-None-Match: * pour une première ébauche)."
            )
        case .tooLarge:
            Bilingual(
                en: "This is larger than the server takes. Shorten it and send it again.",
                fr: "C’est plus que ce que le serveur accepte. Raccourcissez le texte et renvoyez-le."
            )
        case .unsupportedMedia:
            Bilingual(
                en: "The server reads application/json here.",
                fr: "Le serveur lit ici du application/json."
            )
        case .invalid:
            Bilingual(
                en: "Some of what was sent cannot be kept as it stands. Each fault is named below.",
                fr: "Une partie du contenu ne peut être conservée telle quelle. Chaque problème est nommé ci-dessous."
            )
        case .tooMany:
            Bilingual(
                en: "Too many requests at once. Wait a moment and try again.",
                fr: "Trop de requêtes à la fois. Patientez un instant, puis réessayez."
            )
        case .internalFault:
            Bilingual(
                en: "Something failed on our side. Nothing was changed; give the request number to your operator.",
                fr: "Une défaillance s’est produite de notre côté. Rien n’a changé; donnez le numéro de requête à "
                    + "l’exploitant."
            )
        case .unavailable:
            Bilingual(
                en: "The server cannot answer just now. Nothing was changed; try again shortly.",
                fr: "Le serveur ne peut répondre pour l’instant. Rien n’a changé; réessayez sous peu."
            )
        case .storageFull:
            Bilingual(
                en: "The server has no room left, so nothing was kept. Tell your operator, then send it again.",
                fr: "Le serveur manque d’espace; rien n’a été conservé. Avisez l’exploitant, puis renvoyez."
            )
        }
    }
}
