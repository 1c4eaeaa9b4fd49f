package org.xinfeng.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.Role;

/** Which seats the care teams of which residents have. */
public record TeamRules(List<Team> teams) {

    /** Names a seat, such as {@code police}. */
    public record SeatCode(String value) implements Code {

        public SeatCode {
            Code.check("seat", value);
        }
    }

    /**
     * The team of the residents of some categories.
     *
     * @param citation where it comes from, if from somewhere
     * @param verified whether it was checked against that text
     */
    public record Team(List<Category> categories, List<SeatRule> seats, Optional<Citation> citation, boolean verified) {

        /** @throws IllegalArgumentException if there is no category or seat, or a seat is there twice */
        public Team {
            categories = List.copyOf(categories);
            seats = List.copyOf(seats);
            Set<SeatCode> seen = new HashSet<>();
            for (SeatRule seat : seats) {
                if (!seen.add(seat.code())) {
                    throw new IllegalArgumentException("seat " + seat.code().value() + " is there twice");
                }
            }
            if (categories.isEmpty() || seats.isEmpty()) {
                throw new IllegalArgumentException("a team needs at least one category and one seat");
            }
            if (verified && citation.isEmpty()) {
                throw new IllegalArgumentException("what is verified must cite its source");
            }
        }
    }

    /**
     * One seat.
     *
     * @param workers roles of the workers of the station who may hold it; none if no worker may
     * @param outside whether somebody from outside may hold it
     * @param required whether the team is complete only with it
     */
    public record SeatRule(SeatCode code, Label label, List<Role> workers, boolean outside, boolean required) {

        public SeatRule {
            workers = List.copyOf(workers);
            if (workers.isEmpty() && !outside) {
                throw new IllegalArgumentException("nobody may hold seat " + code.value()
                        + ": name roles of workers, or let people from outside hold it");
            }
        }
    }

    public TeamRules {
        teams = List.copyOf(teams);
    }

    /** The seats of somebody in some categories; one that two teams name is there once, required if either requires it. */
    public List<SeatRule> seats(Set<Category> categories) {
        Map<SeatCode, SeatRule> seats = new LinkedHashMap<>();
        for (Team team : teams) {
            if (team.categories().stream().anyMatch(categories::contains)) {
                team.seats().forEach(seat -> seats.merge(seat.code(), seat, TeamRules::both));
            }
        }
        return List.copyOf(seats.values());
    }

    private static SeatRule both(SeatRule one, SeatRule other) {
        List<Role> workers = new ArrayList<>(one.workers());
        other.workers().stream().filter(role -> !one.workers().contains(role)).forEach(workers::add);
        return new SeatRule(
                one.code(), one.label(), workers, one.outside() || other.outside(), one.required() || other.required());
    }
}
