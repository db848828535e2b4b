package org.travaux.app.files.procedure;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.procedure.SeatTime;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Seat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Procedures and their deadlines in words of one language. */
public final class ProcedureSentences {
    private final Sentences sentences;

    /** In the language of some sentences. */
    public ProcedureSentences(Sentences sentences) {
        this.sentences = sentences;
    }

    /** How a procedure stands at a moment: {@code Under silence until Fri, 4 Dec 2026, 18:00 …}. */
    public String standing(Procedure procedure, Draft draft, Instant now) {
        String until = until(procedure, draft.notation());
        if (procedure.state() == Procedure.State.BROKEN) {
            return broken(procedure, draft);
        }
        boolean overdue = isOverdue(procedure, now);
        String key =
                switch (procedure.kind()) {
                    case SILENCE ->
                            switch (procedure.state()) {
                                case HELD, CLOSED, BROKEN -> "procedure.silence.ended";
                                case WITHDRAWN -> "procedure.silence.withdrawn";
                                case RUNNING ->
                                        overdue
                                                ? "procedure.silence.overdue"
                                                : "procedure.silence.running";
                            };
                    case COMMENTS ->
                            switch (procedure.state()) {
                                case HELD, CLOSED, BROKEN -> "procedure.comments.ended";
                                case WITHDRAWN -> "procedure.comments.withdrawn";
                                case RUNNING ->
                                        overdue
                                                ? "procedure.comments.overdue"
                                                : "procedure.comments.running";
                            };
                };
        return sentences.say(key, until);
    }

    /**
     * Why it can't be said yet that nobody broke silence; null if it can. Until the deadline
     * anybody may.
     */
    public @Nullable String tooEarly(
            Procedure procedure, ProcedureEvent.Kind outcome, Draft draft, Instant now) {
        Deadline deadline = Deadline.of(procedure);
        return outcome == ProcedureEvent.Kind.HELD && deadline != null && !deadline.isOver(now)
                ? sentences.say("procedure.too-early", until(procedure, draft.notation()))
                : null;
    }

    /** Whether a deadline is over and nobody has recorded what became of it. */
    public static boolean isOverdue(Procedure procedure, Instant now) {
        Deadline deadline = Deadline.of(procedure);
        return procedure.state() == Procedure.State.RUNNING
                && deadline != null
                && deadline.isOver(now);
    }

    /** Who broke silence, and on what. */
    public String broken(Procedure procedure, Draft draft) {
        String who = String.join(", ", procedure.breakers());
        List<String> where = brokenOn(procedure, draft);
        return where.isEmpty()
                ? sentences.say("procedure.silence.broken", who)
                : sentences.say("procedure.silence.broken-on", who, String.join(", ", where));
    }

    private static List<String> brokenOn(Procedure procedure, Draft draft) {
        List<String> ids = draft.paragraphs().stream().map(Paragraph::id).toList();
        return procedure.breaks().stream()
                .map(ProcedureEvent::paragraphs)
                .flatMap(List::stream)
                .distinct()
                .filter(ids::contains)
                .sorted((one, other) -> ids.indexOf(one) - ids.indexOf(other))
                .map(id -> draft.nameOf(ids.indexOf(id)))
                .toList();
    }

    /** The deadline as it stands, with the place on whose clocks it is. */
    public String until(Procedure procedure, Profile house) {
        Deadline deadline = Deadline.of(procedure);
        return deadline == null
                ? sentences.say(
                        "procedure.at", procedure.deadline().replace('T', ' '), procedure.zone())
                : until(deadline, house);
    }

    /** A deadline with the place on whose clocks it is. */
    public String until(Deadline deadline, Profile house) {
        return at(deadline.local(), place(deadline.zone(), house));
    }

    private String at(LocalDateTime moment, String place) {
        return sentences.say("procedure.at", WrittenDates.dayAndHour(moment, sentences), place);
    }

    /**
     * The same on the clocks of whoever reads it, or null if these show the same.
     *
     * @param here the time zone where they are
     */
    public @Nullable String elsewhere(Deadline deadline, ZoneId here) {
        LocalDateTime local = deadline.in(here);
        return local.equals(deadline.local()) ? null : at(local, city(here.getId()));
    }

    /** What the place of a time zone is called: the seat of the house if it is there. */
    public String place(ZoneId zone, Profile house) {
        Seat seat = house.seat();
        return seat != null && seat.zone().equals(zone.getId())
                ? seat.name(sentences.locale().getLanguage())
                : city(zone.getId());
    }

    private String city(String zone) {
        String name =
                TimeZoneNames.getInstance(ULocale.forLocale(sentences.locale()))
                        .getExemplarLocationName(zone);
        // “Etc/UTC” is the database's way of saying that it is in no place.
        return name != null ? name : zone.startsWith("Etc/") ? zone.substring(4) : zone;
    }

    /** Why a deadline can't be one, or null if it can. */
    public @Nullable String problem(Deadline deadline, Profile house, Instant now) {
        if (deadline.isLeftOut()) {
            return sentences.say(
                    "procedure.left-out",
                    until(deadline, house),
                    WrittenDates.hour(deadline.shown().local().toLocalTime()));
        }
        return deadline.isOver(now)
                ? sentences.say("procedure.past", until(deadline, house))
                : null;
    }

    /** What is to be known of a deadline that can be one; mostly nothing. */
    public List<String> remarks(Deadline deadline, Profile house) {
        List<String> remarks = new ArrayList<>();
        SeatTime seat = SeatTime.of(house);
        if (!seat.isWorking(deadline.in(seat.zone()))) {
            Deadline next = new Deadline(seat.nextWorking(deadline.in(seat.zone())), seat.zone());
            remarks.add(
                    sentences.say(
                            "procedure.not-working", until(deadline, house), until(next, house)));
        }
        if (deadline.isTwice()) {
            remarks.add(sentences.say("procedure.twice", until(deadline, house)));
        }
        return remarks;
    }

    /** How much time is left until a deadline, or how long ago it was. */
    public String left(Deadline deadline, Instant now) {
        Duration left = Duration.between(now, deadline.instant());
        Duration span = left.abs();
        boolean over = left.isNegative() || left.isZero();
        if (span.toDays() > 0) {
            String key = over ? "procedure.since.days" : "procedure.left.days";
            return sentences.say(key, span.toDays());
        }
        if (span.toHours() > 0) {
            String key = over ? "procedure.since.hours" : "procedure.left.hours";
            return sentences.say(key, span.toHours());
        }
        String key = over ? "procedure.since.minutes" : "procedure.left.minutes";
        return sentences.say(key, span.toMinutes());
    }

    /**
     * What documents say of the procedures under their symbol, in these words: until when, and of
     * silence what became of it.
     */
    public List<String> onCover(Draft draft) {
        List<String> lines = new ArrayList<>();
        for (Procedure procedure : draft.procedures()) {
            Deadline deadline = Deadline.of(procedure);
            if (!procedure.symbol().equals(draft.symbol()) || deadline == null) {
                continue;
            }
            boolean silence = procedure.kind() == Procedure.Kind.SILENCE;
            switch (procedure.state()) {
                case RUNNING ->
                        lines.add(
                                onCover(
                                        silence
                                                ? "cover.silence.running"
                                                : "cover.comments.running",
                                        deadline,
                                        draft));
                case HELD -> lines.add(onCover("cover.silence.ended", deadline, draft));
                case BROKEN -> lines.add(broken(procedure, draft));
                case CLOSED, WITHDRAWN -> {
                    // Nothing that whoever gets the document now has to know.
                }
            }
        }
        return lines;
    }

    private String onCover(String key, Deadline deadline, Draft draft) {
        return sentences.say(
                key,
                WrittenDates.inFull(deadline.local().toLocalDate(), sentences),
                WrittenDates.weekday(deadline.local().toLocalDate(), sentences),
                WrittenDates.hour(deadline.local().toLocalTime()),
                place(deadline.zone(), draft.notation()));
    }
}
