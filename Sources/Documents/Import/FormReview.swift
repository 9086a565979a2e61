import Council

/// Says what a form lacks as a whole, once everything has its place.
struct FormReview {
    let parts: FormParts
    let sections: [ImportedForm.Section]
    let jurisdiction: ImportedForm.JurisdictionName?

    func add(to report: inout ImportReport) {
        reviewHead(&report)
        reviewContacts(&report)
        reviewSections(&report)
    }

    private func reviewHead(_ report: inout ImportReport) {
        if let jurisdiction {
            if jurisdiction.isGuessed { report.add(.jurisdictionGuessed, about: jurisdiction.text) }
        } else {
            report.add(.jurisdictionMissing)
        }
        if let meeting = parts.head.meeting {
            if parts.head.isMeetingGuessed { report.add(.meetingGuessed, about: meeting.description) }
        } else {
            report.add(.meetingMissing)
        }
    }

    private func reviewContacts(_ report: inout ImportReport) {
        guard let first = parts.contacts.contacts.first else { return report.add(.contactMissing) }
        if first.name == nil || first.email == nil || first.phone == nil {
            report.add(.contactPartial, about: first.card.joined(separator: ", "))
        }
        for contact in parts.contacts.contacts.dropFirst() {
            report.add(.contactSecond, about: contact.card.joined(separator: ", "))
        }
    }

    private func reviewSections(_ report: inout ImportReport) {
        let slots = parts.reading.slots
        for section in sections {
            let slot = slots.first { $0.key == section.key }
            let heading = SharingTemplate.current.section(section.key)?.heading
            let subject = slot?.heading.joined ?? heading.map { "\($0.en) / \($0.fr)" } ?? section.key.rawValue
            if slot == nil, section.entries.isEmpty {
                report.add(.sectionMissing, about: subject)
            } else if section.entries.isEmpty || section.isPlaceholder {
                report.add(.sectionEmpty, about: subject, line: slot?.heading.first?.line)
            }
        }
        let order = slots.compactMap(\.key)
        if zip(order, order.dropFirst()).contains(where: { $0 > $1 }) { report.add(.sectionOrder) }
    }
}
