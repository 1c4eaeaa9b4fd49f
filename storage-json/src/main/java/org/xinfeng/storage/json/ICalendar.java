package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaStop;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.VisitForm;

/**
 * Writes a work calendar as iCalendar (RFC 5545), for the calendar of a phone or an office program.
 *
 * <p>A visit is an event of a whole day, as nobody has said when; an appointment with a time has that time, in UTC. The UID of a
 * visit is made of what it answers, that of an appointment of its id, so that reading a later calendar moves events instead of
 * doubling them. A calendar leaves the station's protection: it says ids and villages only, unless names are asked for.
 */
public final class ICalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Options options;
    private final ICalendarLines lines = new ICalendarLines();

    /**
     * How it is written.
     *
     * @param stamp when it was made, to the second
     * @param zone of the times of appointments
     * @param locale Chinese for {@code zh}, else English
     * @param villages what villages are called
     * @param residents what residents are called; absent means ids only, and then nothing is said of what an appointment is about
     */
    public record Options(
            StationId station,
            Instant stamp,
            ZoneId zone,
            Locale locale,
            Function<VillageId, String> villages,
            Optional<Function<ResidentId, String>> residents) {

        /** With ids and codes only. */
        public static Options of(StationId station, Instant stamp, ZoneId zone, Locale locale) {
            return new Options(station, stamp, zone, locale, VillageId::value, Optional.empty());
        }

        /** The same with villages by name. */
        public Options naming(Function<VillageId, String> names) {
            return new Options(station, stamp, zone, locale, names, residents);
        }

        /** The same with residents by name, and with what appointments are about. Whoever gets the file gets that too. */
        public Options withPeople(Function<ResidentId, String> names) {
            return new Options(station, stamp, zone, locale, villages, Optional.of(names));
        }

        private boolean isChinese() {
            return locale.getLanguage().equals("zh");
        }
    }

    private ICalendar(Options options) {
        this.options = options;
    }

    /** The text, in lines that end with CR and LF and have at most 75 bytes in UTF-8. */
    public static String text(Agenda agenda, Options options) {
        return new ICalendar(options).calendar(agenda);
    }

    /**
     * Writes it to a file that only its owner may read, in place of one that is there; as a whole or not at all.
     *
     * @throws StorageException if it cannot be written; then an earlier file is still there
     */
    public static void write(Path file, Agenda agenda, Options options) {
        String text = text(agenda, options);
        try {
            OwnFile.replace(file, temporary -> Files.writeString(temporary, text, UTF_8));
        } catch (IOException e) {
            throw new StorageException(
                    "cannot write the calendar to " + file + "; check the folder, its permissions and free space", e);
        }
    }

    private String calendar(Agenda agenda) {
        lines.raw("BEGIN:VCALENDAR");
        lines.raw("VERSION:2.0");
        lines.raw("PRODID:-//xinfeng.org//Xinfeng//EN");
        lines.raw("CALSCALE:GREGORIAN");
        lines.raw("METHOD:PUBLISH");
        for (Agenda.Day day : agenda.days()) {
            day.fixed().forEach(fixed -> appointment(fixed.appointment()));
            day.stops().forEach(stop -> stop(stop, day.date()));
        }
        lines.raw("END:VCALENDAR");
        return lines.toString();
    }

    private void appointment(Appointment one) {
        begin("appointment-" + one.id().value());
        Optional<Appointment.Hours> hours = one.hours();
        if (hours.isPresent()) {
            lines.raw("DTSTART:" + time(one.day(), hours.get().start()));
            hours.get()
                    .end()
                    .filter(hours.get().start()::isBefore)
                    .ifPresent(end -> lines.raw("DTEND:" + time(one.day(), end)));
        } else {
            wholeDay(one.day());
        }
        String what = one.form().map(this::form).orElse(options.isChinese() ? "安排" : "Appointment");
        String whom = one.resident().map(id -> " " + whom(id)).orElse("");
        lines.text("SUMMARY", what + whom + one.village().map(this::in).orElse(""));
        if (options.residents().isPresent()) {
            one.what().ifPresent(note -> lines.text("DESCRIPTION", note));
        }
        one.village()
                .ifPresent(village -> lines.text("LOCATION", options.villages().apply(village)));
        lines.raw("CATEGORIES:APPOINTMENT");
        lines.raw("END:VEVENT");
    }

    private void stop(AgendaStop stop, LocalDate day) {
        begin("visit-" + stop.answers().get(0).id().value());
        wholeDay(day);
        String late = stop.overdue() ? options.isChinese() ? "（逾期）" : " (overdue)" : "";
        lines.text("SUMMARY", form(stop.form()) + " " + whom(stop.resident()) + in(stop.village()) + late);
        lines.text("LOCATION", options.villages().apply(stop.village()));
        lines.raw("CATEGORIES:" + (stop.form() == VisitForm.HOME ? "VISIT" : "CALL"));
        lines.raw("TRANSP:TRANSPARENT");
        lines.raw("END:VEVENT");
    }

    private void begin(String id) {
        lines.raw("BEGIN:VEVENT");
        lines.text("UID", id + "@" + options.station().value() + ".xinfeng");
        lines.raw("DTSTAMP:" + UTC.format(options.stamp()));
    }

    private void wholeDay(LocalDate day) {
        lines.raw("DTSTART;VALUE=DATE:" + DATE.format(day));
        lines.raw("DTEND;VALUE=DATE:" + DATE.format(day.plusDays(1)));
    }

    private String time(LocalDate day, LocalTime at) {
        return UTC.format(day.atTime(at).atZone(options.zone()));
    }

    private String form(VisitForm form) {
        if (options.isChinese()) {
            return form == VisitForm.HOME ? "入户走访" : "联系";
        }
        return form == VisitForm.HOME ? "Home visit" : "Call";
    }

    private String whom(ResidentId id) {
        return options.residents().map(names -> names.apply(id)).orElse(id.value());
    }

    private String in(VillageId village) {
        return (options.isChinese() ? "，" : ", ") + options.villages().apply(village);
    }
}
