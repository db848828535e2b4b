package org.travaux.app.viewmodel.settling;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Place;
import org.travaux.app.session.Session;
import org.travaux.app.session.SessionListener;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.Agreement;
import org.travaux.markup.settle.adoption.Obstacle;
import org.travaux.markup.settle.adoption.Readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is missing before the text can be adopted, kept up with the draft while somebody looks at
 * it. What is missing in several languages is one line.
 */
public final class ReadyToAdopt {
    private final EditorModel model;
    private final ObservableList<Missing> missing = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean watched;

    /** What is missing, and whether the text is ready. */
    private record Found(List<Missing> missing, String summary) {
        static final Found NOTHING = new Found(List.of(), "");
    }

    /** What is missing in whatever draft a model shows. */
    public ReadyToAdopt(EditorModel model) {
        this.model = model;
        model.sessionProperty().subscribe(this::follow);
    }

    /** What is missing, in the order of the text. */
    public ObservableList<Missing> missing() {
        return missing;
    }

    /** Whether the text is ready, in a sentence; empty while that is not known. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether somebody looks at the list; while nobody does it costs nothing. */
    public void setWatched(boolean nowWatched) {
        watched = nowWatched;
        refresh();
    }

    /** Puts the caret where something is missing, if it stands in a paragraph. */
    public void go(Missing line) {
        Place caret = model.caretProperty().get();
        Language language = caret == null ? model.languages().getFirst() : caret.language();
        model.placeCaret(line.place(language));
    }

    private void follow(Session session) {
        session.addListener(SessionListener.onceRead(this::refresh));
        show(Found.NOTHING);
        refresh();
    }

    /** What was found before is shown until it is known anew. */
    private void refresh() {
        if (!watched) {
            show(Found.NOTHING);
            return;
        }
        Session session = model.session();
        DraftReading reading = session.reading();
        DraftConcordance known = session.concordance();
        model.background()
                .findOut(() -> find(reading, known), found -> arrived(session, reading, found));
    }

    /** What was missing in a reading that has been overtaken is not shown. */
    private void arrived(Session session, DraftReading reading, Found found) {
        if (watched && model.session().equals(session) && session.reading().equals(reading)) {
            show(found);
        }
    }

    private void show(Found found) {
        if (!missing.equals(found.missing())) {
            missing.setAll(found.missing());
        }
        summary.set(found.summary());
    }

    private Found find(DraftReading reading, DraftConcordance known) {
        DraftConcordance concordance = known.isRead() ? known : DraftConcordance.of(reading);
        Map<String, Missing> lines = new LinkedHashMap<>();
        List<Language> ready = new ArrayList<>();
        for (Language language : reading.draft().sourceFirst()) {
            List<Obstacle> obstacles = Readiness.obstacles(reading, language, concordance);
            if (obstacles.isEmpty()) {
                ready.add(language);
            }
            add(lines, reading, obstacles);
        }
        List<Missing> found = new ArrayList<>(lines.values());
        found.sort(Comparator.comparingInt(each -> each.obstacles().getFirst().paragraph()));
        Agreement agreement = Agreement.of(reading.draft());
        String said = say(found.size(), ready);
        return new Found(
                found,
                agreement.isAny()
                        ? said
                                + " "
                                + model.sentences()
                                        .say(
                                                "ready.agreed",
                                                agreement.paragraphs(),
                                                agreement.passages())
                        : said);
    }

    private void add(Map<String, Missing> lines, DraftReading reading, List<Obstacle> obstacles) {
        Explanations explanations = new Explanations(model.sentences());
        Map<String, Integer> counts = new HashMap<>();
        for (Obstacle obstacle : obstacles) {
            String sentence = explanations.of(obstacle, reading.draft());
            String choice =
                    obstacle.kind() == Obstacle.Kind.OPEN_CHOICE
                            ? reading.ids(obstacle.paragraph(), obstacle.language())
                                    .getOrDefault(obstacle.range().start(), "")
                            : "";
            String what = obstacle.paragraph() + " " + (choice.isEmpty() ? sentence : choice);
            int nth = counts.merge(what, 1, Integer::sum);
            boolean toldBefore = obstacle.difference() != null && lines.containsKey(what + nth);
            if (!toldBefore) {
                lines.merge(what + nth, new Missing(sentence, List.of(obstacle)), Missing::also);
            }
        }
    }

    private String say(int count, List<Language> ready) {
        Sentences sentences = model.sentences();
        if (count == 0) {
            return sentences.say("ready.all");
        }
        String missed = sentences.say("ready.missing", count);
        if (ready.isEmpty()) {
            return missed;
        }
        ULocale locale = ULocale.forLocale(sentences.locale());
        List<String> names =
                ready.stream().map(each -> ULocale.getDisplayName(each.tag(), locale)).toList();
        String all = ListFormatter.getInstance(locale).format(names);
        return missed + " " + sentences.say("ready.some", all);
    }
}
