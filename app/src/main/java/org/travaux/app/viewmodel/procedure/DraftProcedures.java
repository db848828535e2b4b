package org.travaux.app.viewmodel.procedure;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.procedure.ProcedureSentences;
import org.travaux.app.i18n.WrittenDates;
import org.travaux.app.procedure.Deadline;
import org.travaux.app.procedure.SeatTime;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Enclosure;
import org.travaux.markup.draft.records.Procedure;
import org.travaux.markup.draft.records.ProcedureEvent;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.settle.adoption.Procedures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Under which deadlines the open draft was given out: begun, recorded, told. Each can be undone.
 */
public final class DraftProcedures {
    private static final Pattern WITH_PAGES = Pattern.compile("(.*\\S)\\s*[,=]\\s*(\\d{1,5})\\D*");

    private final EditorModel model;
    private final ProcedureSentences words;
    private final ObservableList<ProcedureLine> shown = FXCollections.observableArrayList();

    /** Those of whatever draft a model shows. */
    public DraftProcedures(EditorModel model) {
        this.model = model;
        words = new ProcedureSentences(model.sentences());
        model.sessionProperty().subscribe(this::follow);
        model.caretProperty().addListener((_, _, _) -> refresh());
    }

    private void follow(Session session) {
        session.addListener(SessionListener.always(this::refresh));
        refresh();
    }

    /** Looks again how they stand: time has passed. */
    public void refresh() {
        List<ProcedureLine> now = lines();
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** What is to be seen beside the text: what runs, and silence that was broken. */
    public ObservableList<ProcedureLine> shown() {
        return shown;
    }

    private List<ProcedureLine> lines() {
        Draft draft = draft();
        return Stream.of(
                        Procedures.last(draft, Procedure.Kind.SILENCE),
                        Procedures.running(draft, Procedure.Kind.COMMENTS))
                .flatMap(Stream::ofNullable)
                .filter(
                        each ->
                                each.state() == Procedure.State.RUNNING
                                        || each.state() == Procedure.State.BROKEN)
                .map(this::line)
                .toList();
    }

    private ProcedureLine line(Procedure procedure) {
        Deadline deadline = Deadline.of(procedure);
        boolean running = procedure.state() == Procedure.State.RUNNING;
        String sentence = words.standing(procedure, draft(), now());
        if (running && deadline != null && !deadline.isOver(now())) {
            String here = words.elsewhere(deadline, here());
            sentence +=
                    here == null
                            ? " – " + words.left(deadline, now())
                            : " – " + here + " – " + words.left(deadline, now());
        }
        return new ProcedureLine(
                procedure,
                sentence,
                ProcedureSentences.isOverdue(procedure, now())
                        || procedure.state() == Procedure.State.BROKEN);
    }

    /** The draft as it is. */
    public Draft draft() {
        return model.session().draft();
    }

    private Profile house() {
        return draft().notation();
    }

    /**
     * The procedure of a kind of which something can be recorded: one that runs, or silence that
     * was broken and that nobody has asked for again; null if there is none.
     */
    public @Nullable Procedure open(Procedure.Kind kind) {
        Procedure last = Procedures.last(draft(), kind);
        boolean open =
                last != null
                        && (last.state() == Procedure.State.RUNNING
                                || last.state() == Procedure.State.BROKEN);
        return open ? last : null;
    }

    /** Why an outcome can't be recorded yet, in a sentence; null if it can. */
    public @Nullable String tooEarly(Procedure procedure, ProcedureEvent.Kind outcome) {
        return words.tooEarly(procedure, outcome, draft(), now());
    }

    /** How a procedure stands, in a sentence. */
    public String standing(Procedure procedure) {
        return words.standing(procedure, draft(), now());
    }

    /** Whether its deadline is over and nobody has said what became of it. */
    public boolean isOverdue(Procedure procedure) {
        return ProcedureSentences.isOverdue(procedure, now());
    }

    /** The deadline that the house usually gives. */
    public Deadline usual(Procedure.Kind kind) {
        return SeatTime.of(house()).usual(kind, now());
    }

    /** The place on whose clocks deadlines are. */
    public String place() {
        return words.place(SeatTime.of(house()).zone(), house());
    }

    /** A day as it is shown in a field. */
    public String day(Deadline deadline) {
        return WrittenDates.day(deadline.local().toLocalDate().toString(), model.sentences());
    }

    /** An hour as it is shown in a field. */
    public String hour(Deadline deadline) {
        return WrittenDates.hour(deadline.local().toLocalTime());
    }

    /** A deadline with its place, in short. */
    public String until(Deadline deadline) {
        return words.until(deadline, house());
    }

    /**
     * What somebody has typed, on the clocks of the seat, or on those that an earlier deadline is
     * on.
     *
     * @param extended what is extended, so that it has to be later; null for a first deadline
     */
    public TypedDeadline read(String day, String hour, @Nullable Procedure extended) {
        String date = WrittenDates.read(day, model.sentences());
        LocalTime time = WrittenDates.readHour(hour);
        if (date == null) {
            String today = LocalDate.ofInstant(now(), here()).toString();
            return TypedDeadline.wrong(
                    model.sentences()
                            .say("notice.wrong-date", WrittenDates.day(today, model.sentences())));
        }
        if (time == null) {
            return TypedDeadline.wrong(model.sentences().say("procedure.wrong-hour"));
        }
        SeatTime seat = SeatTime.of(house());
        ZoneId before = extended == null ? null : Deadline.zone(extended.zone());
        ZoneId zone = before == null ? seat.zone() : before;
        Deadline typed = new Deadline(LocalDate.parse(date).atTime(time), zone);
        String problem = words.problem(typed, house(), now());
        if (problem == null
                && extended != null
                && typed.written().compareTo(extended.deadline()) <= 0) {
            String until = words.until(extended, house());
            problem = model.sentences().say("procedure.not-later", until);
        }
        if (problem != null) {
            return TypedDeadline.wrong(problem);
        }
        Deadline next = new Deadline(seat.nextWorking(typed.in(seat.zone())), seat.zone());
        return new TypedDeadline(
                typed,
                null,
                words.remarks(typed, house()),
                next.instant().equals(typed.instant()) ? null : next,
                words.elsewhere(typed, here()));
    }

    /** Gives the draft out with a deadline; one step that can be undone. */
    public void begin(Procedure.Kind kind, Deadline deadline, List<Enclosure> enclosures) {
        Procedure begun =
                Procedure.begin(
                                model.session().ids().next('q'),
                                kind,
                                draft().symbol(),
                                deadline.written(),
                                deadline.zone().getId(),
                                now().toString())
                        .withEnclosures(enclosures);
        change(Procedures.begin(draft(), begun));
        told(begun.id());
    }

    /** Records something of a procedure; one step that can be undone. */
    public void record(Procedure procedure, ProcedureEvent event) {
        String today = model.services().today();
        change(Procedures.record(draft(), procedure.id(), event, today));
        told(procedure.id());
    }

    /** When something is recorded, as records have it. */
    public String recorded() {
        return now().toString();
    }

    private void told(String id) {
        draft().procedures().stream()
                .filter(each -> each.id().equals(id))
                .forEach(
                        each ->
                                model.tell(
                                        new Notice(
                                                Notice.Kind.DONE,
                                                words.standing(each, draft(), now()) + ".")));
    }

    private void change(Draft changed) {
        Place caret = model.caretProperty().get();
        Place here = caret != null ? caret : new Place(0, model.languages().getFirst(), 0);
        model.tell(null);
        model.change(changed, here, here);
        if (caret != null) {
            model.placeCaret(caret);
        }
    }

    /**
     * The delegations that are named in a field, one or several, by code or name in any language.
     *
     * @param unknown takes the names that nobody is known by
     */
    public List<Delegation> delegations(String typed, List<String> unknown) {
        List<Delegation> found = new ArrayList<>();
        for (String name : typed.split("[,;\\n]")) {
            Delegation delegation = house().delegations().find(name.strip());
            if (delegation != null && !found.contains(delegation)) {
                found.add(delegation);
            } else if (delegation == null && !name.isBlank()) {
                unknown.add(name.strip());
            }
        }
        return found;
    }

    /** Enclosures as they are typed, apart by semicolons, with their pages behind a comma. */
    public static List<Enclosure> enclosures(String typed) {
        List<Enclosure> all = new ArrayList<>();
        for (String line : typed.split("[;\\n]")) {
            Matcher withPages = WITH_PAGES.matcher(line.strip());
            if (withPages.matches()) {
                int pages = Integer.parseInt(withPages.group(2));
                all.add(new Enclosure(withPages.group(1).strip(), pages, Map.of()));
            } else if (!line.isBlank()) {
                all.add(new Enclosure(line.strip(), 0, Map.of()));
            }
        }
        return all;
    }

    private Instant now() {
        return model.services().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where whoever reads it is. */
    private ZoneId here() {
        return model.services().clock().getZone();
    }
}
