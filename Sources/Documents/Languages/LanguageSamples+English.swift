extension LanguageSamples {
    /// English as these forms have it: sentences, titles, and the words that titles are made of.
    static let english = """
        The team opened a second counter in the north so that people no longer drive four hours for a card.
        We have reduced the time it takes to answer a letter from nine weeks to three.
        Staff were trained to help callers who have trouble with the online account.
        This project will be finished before the end of the fiscal year, and its cost stays within the budget.
        Which of you has tried a shared desk with a municipality, and what would you do differently?
        Our clients told us that the form was hard to read, so we wrote it again with them.
        There is not enough funding to keep every rural office open through the winter.
        They asked whether the data could be used by other departments without a new agreement.
        A new web page explains how long each step should take and whom to call when it takes longer.
        The number of complaints fell by a third, while the number of calls went up.
        In the coming year the ministry intends to replace the old case management system.
        Please let us know if you would like to see the tool; we could show it at the next meeting.
        People with disabilities tested each screen and said where they got lost.
        It was built by a small group of developers, designers and front-line employees who had never worked together.
        All benefits can now be requested from one place, by telephone, on paper or on a mobile device.
        The survey was sent to twenty thousand households and one in five answered.
        Because the law changed last spring, we had to review more than two hundred letters.
        We are still looking for a better way to measure trust, and we would welcome advice from the others.
        Each region chose its own pace, which made the change slower but easier to accept.
        If it works well, the pilot will be extended to the remaining offices by next fall.
        Business owners may renew several permits at once and pay for them with a single payment.
        Only half of those who start an application finish it on the same day.
        What they need most is a person who listens, not another phone menu.
        Identity checks at the counter take about two minutes and do not require a smartphone.
        Employees who leave take with them knowledge that was never written down.
        The agency published its service standards, with the results of the last three years beside them.
        Both governments agreed to share the cost of the interpreter service.
        Between January and June the centre handled ten thousand requests, most of them within a day.
        Nothing was lost when the servers were moved, though the work went on through two weekends.
        Those results were presented to the deputy ministers, who asked for a plan to go further.
        Many residents do not know which order of government offers the service they are looking for.
        An independent review found that the process was fair, but far too long.
        Information about birth and death is sent once and reaches every program that needs it.
        Their website had too many pages; we kept the ones that people read and removed the rest.
        Older adults prefer to speak with someone they know, and they should not have to apologize for that.
        Text message reminders; online booking; plain language letters; client experience office; call centre wait times
        Single sign-on for businesses; digital identity; one window for newcomers; tell us once; mobile service van
        Service standards review; open data portal; chat assistant; feedback loop; staff training; shared services
        Improving access to health cards; modernizing driver licensing; renewing the service strategy; recruitment and retention
        Accessibility; achievements; address change; advice; appointment; approach; assessment; awareness; backlog; barriers
        Benefits; birth certificate; bookings; branch; broadband; budget; building; bundle; business; campaign; care; case
        Challenges; change; channel; child; choice; citizen; claims; client; clinic; cloud; coaching; collaboration; common
        Community; complaints; consent; cost; counter; county; customer; dashboard; data; deadline; delivery; demand; design
        Desk; digital; disaster; driver; early; employment; enquiry; enrolment; evaluation; events; family; feedback; fees
        Field; file; fleet; flood; follow-up; framework; fraud; front line; funding; future; goals; grants; growth; guide
        Health; help; hiring; homelessness; hours; housing; hub; improvement; income; Indigenous languages; insights; issues
        Journey; key; kiosk; knowledge; land; launch; law; leadership; learning; legacy; lessons; letters; licence; life event
        Mail; mailroom; mapping; measurement; meeting; milestones; mobile; modern; moving; municipal; network; newcomers; next
        Office; online; open; outage; outreach; ownership; parks; partners; passport; password; payments; pension; people; permit
        Phone; pilot; plan; platform; policy; poverty; privacy; procurement; program; project; proof; quality; queue; quick
        Readiness; records; redesign; reduce; refresh; registry; release; reminder; renewal; report; research; responsive; review
        Road; rollout; rural; safety; satisfaction; savings; school; score; security; self-service; seniors; services; sharing
        Skills; software; solutions; staff; standards; storefront; strategy; streamlining; student aid; success; summer; support
        Survey; tax; team; technology; telephone; testing; text message; time; toolkit; tools; towards; tracking; training; transfer
        Transit; travel; trends; trial; trust; update; upgrade; user; vacancies; video; virtual; vision; voice; volunteers
        Wait times; walk-in; water; wayfinding; web; welcome; wellness; winter; wildfire; women; work; workforce; working group
        Workshop; youth; about; above; after; again; against; along; already; among; around; away; before; behind; below; better
        Beyond; both; during; each; either; enough; even; every; few; first; further; good; great; half; high; how; into; just
        Large; last; later; least; less; like; long; low; made; make; many; more; most; much; must; near; never; new; next; no
        Not; now; off; often; once; one; only; other; out; over; own; per; quickly; rather; same; several; should; since; small
        Some; soon; still; such; than; their; them; then; there; these; they; thing; this; those; through; today; together; too
        Toward; under; until; upon; using; very; was; way; well; were; what; when; where; whether; which; while; who; whole; whom
        Whose; why; will; with; within; without; would; year; yet; your; has; have; had; been; being; does; did; done; can; could
        """
}
