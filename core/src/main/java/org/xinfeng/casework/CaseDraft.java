package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.staff.WorkerId;

/** A case that is being changed: what may differ from step to step. */
final class CaseDraft {

    private final Case was;
    private final List<Case.Origin> origins;
    private final List<CaseStep> history;
    private WorkerId owner;
    private Case.Phase phase;
    private CaseDates dates;
    private Optional<Case.Proposal> proposal;
    private Optional<Case.Closure> closure;
    private List<Case.OpenEnd> openEnds;

    CaseDraft(Case was) {
        this.was = was;
        this.origins = new ArrayList<>(was.origins());
        this.history = new ArrayList<>(was.history());
        this.owner = was.owner();
        this.phase = was.phase();
        this.dates = was.dates();
        this.proposal = was.proposal();
        this.closure = was.closure();
        this.openEnds = was.openEnds();
    }

    /** In a phase, without what belongs to the phase before. */
    CaseDraft in(Case.Phase next) {
        phase = next;
        proposal = Optional.empty();
        closure = Optional.empty();
        openEnds = List.of();
        return this;
    }

    CaseDraft dates(CaseDates days) {
        dates = days;
        return this;
    }

    CaseDraft because(Case.Origin origin) {
        origins.add(origin);
        return this;
    }

    CaseDraft owner(WorkerId worker) {
        owner = worker;
        return this;
    }

    CaseDraft proposed(Case.Proposal by) {
        proposal = Optional.of(by);
        return this;
    }

    CaseDraft over(Case.Closure how, List<Case.OpenEnd> ends) {
        closure = Optional.of(how);
        openEnds = ends;
        return this;
    }

    /** Notes what happened, with the phase as it is now. */
    CaseDraft step(CaseStep.Happening what, LocalDate day, ActorId by) {
        history.add(new CaseStep(what, phase, day, by));
        return this;
    }

    Case made() {
        return new Case(
                was.id(),
                was.resident(),
                was.openedOn(),
                was.openedBy(),
                owner,
                was.former(),
                origins,
                phase,
                dates,
                history,
                proposal,
                closure,
                openEnds);
    }
}
