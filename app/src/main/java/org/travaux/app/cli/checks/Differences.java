package org.travaux.app.cli.checks;

import org.travaux.app.cli.console.Excerpts;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.concordance.Disagreement;
import org.travaux.markup.concordance.DraftConcordance;
import org.travaux.markup.concordance.Repairs;
import org.travaux.markup.concordance.TextPlace;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Profile;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In what the language versions of a draft differ, as lines and as JSON. */
final class Differences {
    private record Found(int paragraph, Disagreement disagreement) {}

    private final Draft draft;
    private final Explanations explanations;
    private final List<Found> found = new ArrayList<>();

    private Differences(Draft draft, Explanations explanations) {
        this.draft = draft;
        this.explanations = explanations;
    }

    /** In what the versions in these languages differ from the source. */
    static Differences of(
            DraftReading reading, List<Language> languages, Explanations explanations) {
        Differences differences = new Differences(reading.draft(), explanations);
        DraftConcordance concordance = DraftConcordance.of(reading);
        for (int i = 0; i < reading.draft().paragraphs().size(); i++) {
            for (Disagreement each : concordance.in(i)) {
                if (languages.contains(each.language())) {
                    differences.found.add(new Found(i, each));
                }
            }
        }
        return differences;
    }

    int count() {
        return found.size();
    }

    /** One line each: paragraph, place, language, how much it matters, the sentence, the words. */
    void writeText(PrintWriter out, Sentences sentences) {
        for (Found each : found) {
            TextPlace place = each.disagreement.places().getLast();
            String text = draft.paragraphs().get(each.paragraph).text(place.language()).text();
            out.printf(
                    "%d:%d %s %s: %s  «%s»%n",
                    each.paragraph + 1,
                    place.range().start() + 1,
                    place.language(),
                    sentences.say("severity." + each.disagreement.kind().severity()),
                    explanations.of(each.disagreement),
                    Excerpts.around(text, place.range()));
        }
    }

    /** Writes the property {@code disagreements}. */
    void write(JsonGenerator json) {
        Profile notation = draft.notation();
        json.writeArrayPropertyStart("disagreements");
        for (Found each : found) {
            Disagreement one = each.disagreement;
            json.writeStartObject();
            json.writeStringProperty("kind", one.kind().id());
            json.writeStringProperty(
                    "severity", one.kind().severity().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("paragraph", each.paragraph);
            json.writeStringProperty("language", one.language().tag());
            json.writeArrayPropertyStart("places");
            for (TextPlace place : one.places()) {
                json.writeStartObject();
                json.writeNumberProperty("paragraph", each.paragraph);
                json.writeStringProperty("language", place.language().tag());
                json.writeNumberProperty("start", place.range().start());
                json.writeNumberProperty("end", place.range().end());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringProperty("finding", one.key());
            json.writeStringProperty("message", explanations.of(one));
            json.writeNumberProperty(
                    "fixes",
                    new Repairs(
                                    draft.paragraphs().get(each.paragraph),
                                    draft.sourceFirst(),
                                    notation)
                            .of(one)
                            .size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
