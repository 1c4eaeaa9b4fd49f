package org.xinfeng.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;

/**
 * What one row of a roster says about one person.
 *
 * @param facts by the code of the factor
 */
public record RosterPerson(
        PersonKey key,
        @Personal String name,
        @Personal Optional<IdentityNumber> identity,
        @Personal LocalDate birth,
        @Personal Optional<Sex> sex,
        VillageId village,
        Optional<Home> home,
        List<Category> categories,
        @Personal Optional<Guardian> guardian,
        @Personal Optional<String> phone,
        Optional<LocalDate> enrolledOn,
        @Personal Map<String, FactValue> facts) {

    /** The household by its number, and the relation to its head. */
    public record Home(Household.Number number, Optional<Relation> relation) {}

    /** The guardian (监护人) by name, and what the guardian is to the person. */
    public record Guardian(@Personal String name, Optional<Relation> relation) {

        @Override
        public String toString() {
            return "Guardian[" + relation.map(Relation::name).orElse("") + "]";
        }
    }

    public RosterPerson {
        categories = List.copyOf(categories);
        facts = Map.copyOf(facts);
    }

    /** The key only. */
    @Override
    public String toString() {
        return "RosterPerson[" + key.value() + "]";
    }
}
