package org.xinfeng.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * How far an assist of the kind POLICY has come: the person was told of a benefit, helped to apply, applied, and has a result (告知并协助
 * 申请政策救助). One step after the other, none left out. The department decides; a further application is a further assist.
 *
 * @param resident whom the assist is about
 * @param programme what is applied for
 * @param stage the last step
 * @param since its day
 * @param steps from the first on
 * @param struck if it does not count any more
 */
public record PolicyHelp(
        OpenedAssist.Id assist,
        ResidentId resident,
        Programme programme,
        Stage stage,
        LocalDate since,
        List<Step> steps,
        Optional<Struck> struck) {

    public static final Index<PolicyHelp> BY_RESIDENT = Index.of("resident", "resident", "since");
    public static final Index<PolicyHelp> BY_STAGE = Index.of("stage", "stage", "since");
    public static final Index<PolicyHelp> BY_LAST_STEP = Index.of("last", "since");

    public static final Kind<OpenedAssist.Id, PolicyHelp> KIND =
            Kind.of("policy_help", PolicyHelp::assist, Shape.of(PolicyHelp.class), BY_RESIDENT, BY_STAGE, BY_LAST_STEP);

    /** What is applied for, as a code of the station's own: {@code low-income}, {@code temporary-relief}, …. */
    public record Programme(String value) implements Code {

        public Programme {
            Code.check("programme", value);
        }
    }

    /** A step, in the order in which they are taken. */
    public enum Stage {
        /** 告知. */
        TOLD,
        /** 协助. */
        HELPED,
        /** 申请. */
        APPLIED,
        /** 获批. */
        APPROVED,
        /** 未获批. */
        TURNED_DOWN;

        /** Whether it comes right after another one. */
        boolean follows(Stage before) {
            return switch (this) {
                case TOLD -> false;
                case HELPED -> before == TOLD;
                case APPLIED -> before == HELPED;
                case APPROVED, TURNED_DOWN -> before == APPLIED;
            };
        }
    }

    /**
     * One step.
     *
     * @param on the day it was taken, or the day of the result
     * @param by who wrote it down
     * @param reference the form, the number of the decision
     */
    public record Step(Stage stage, LocalDate on, ActorId by, Optional<Proof.Reference> reference) {}

    /** A step as it is handed in, now or late. The same twice is once. */
    public record Entry(
            OpenedAssist.Id assist,
            Programme programme,
            Stage stage,
            LocalDate on,
            Optional<Proof.Reference> reference) {

        public static Entry of(OpenedAssist.Id assist, String programme, Stage stage, LocalDate on) {
            return new Entry(assist, new Programme(programme), stage, on, Optional.empty());
        }

        public Entry shownBy(String document) {
            return new Entry(assist, programme, stage, on, Optional.of(new Proof.Reference(document)));
        }

        Step by(ActorId actor) {
            return new Step(stage, on, actor, reference);
        }
    }

    public PolicyHelp {
        steps = List.copyOf(steps);
    }

    /**
     * One that begins with a step.
     *
     * @throws IllegalStateException if that is not the first one
     */
    public static PolicyHelp begun(Entry entry, ResidentId resident, ActorId by) {
        if (entry.stage() != Stage.TOLD) {
            throw new IllegalStateException("it begins with being told, not with " + entry.stage());
        }
        return new PolicyHelp(
                entry.assist(),
                resident,
                entry.programme(),
                entry.stage(),
                entry.on(),
                List.of(entry.by(by)),
                Optional.empty());
    }

    /** Whether this very step was taken. */
    public boolean says(Entry entry) {
        return programme.equals(entry.programme())
                && on(entry.stage()).equals(Optional.of(entry.on()))
                && steps.stream()
                        .anyMatch(step -> step.stage() == entry.stage()
                                && step.reference().equals(entry.reference()));
    }

    /** Whether this step may be taken next; its day is another question. */
    public boolean isFollowedBy(Stage next) {
        return next.follows(stage);
    }

    /**
     * The same after a step.
     *
     * @throws IllegalStateException if it does not follow
     */
    public PolicyHelp after(Entry entry, ActorId by) {
        if (!isFollowedBy(entry.stage()) || entry.on().isBefore(since)) {
            throw new IllegalStateException(entry.stage() + " does not follow " + stage + " on " + since);
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(entry.by(by));
        return new PolicyHelp(assist, resident, programme, entry.stage(), entry.on(), more, struck);
    }

    /** The day of a step, if it was taken. */
    public Optional<LocalDate> on(Stage taken) {
        return steps.stream()
                .filter(step -> step.stage() == taken)
                .map(Step::on)
                .findFirst();
    }

    public boolean counts() {
        return struck.isEmpty();
    }

    /** The same, struck out. */
    public PolicyHelp struck(Struck how) {
        return new PolicyHelp(assist, resident, programme, stage, since, steps, Optional.of(how));
    }
}
