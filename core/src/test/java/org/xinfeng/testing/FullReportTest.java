package org.xinfeng.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;

class FullReportTest {

    private final FullReport format = new FullReport();
    private final Facts facts = Facts.of(LocalDate.of(2025, 9, 1), Map.of("income.monthly", FactValue.of(42_17)));
    private final Person person = new Person(Set.of(Category.of("child")), facts);

    @Test
    void whatToStringHidesIsShown() {
        assertFalse(person.toString().contains("4217"));
        assertFalse(facts.toString().contains("4217"));
        assertEquals(Map.of("day", LocalDate.of(2025, 9, 1), "income.monthly", "4217"), format.report(facts));
        assertEquals(Map.of("categories", Set.of(Category.of("child")), "facts", facts), format.report(person));
        assertEquals("4217", format.report(FactValue.of(4217)));
        assertEquals("child", format.report(Category.of("child")));
    }

    @Test
    void itSpeaksOfTheLibrarysValuesOnly() {
        assertTrue(format.appliesTo(facts));
        assertTrue(format.appliesTo(person));
        assertFalse(format.appliesTo("text"));
        assertFalse(format.appliesTo(Map.of()));
    }

    @Test
    void jqwikFindsItByItself() {
        assertTrue(ServiceLoader.load(SampleReportingFormat.class).stream()
                .anyMatch(found -> found.type() == FullReport.class));
    }
}
