package org.travaux.app.view.columns;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.picking.TypedWords;
import org.travaux.markup.data.Language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Asks which language a draft is to have as well; those that the program has data for first. */
public final class LanguagePicker {
    private final EditorModel model;
    private final Sentences sentences;
    private final Overlay overlay;

    /** A question about one draft. */
    public LanguagePicker(EditorModel model, Overlay overlay) {
        this.model = model;
        this.sentences = model.sentences();
        this.overlay = overlay;
    }

    /** Asks, and adds a column for the language. */
    public void ask() {
        List<Offer> all = offers();
        new Picker(
                        GuidePage.LANGUAGES,
                        overlay,
                        sentences.say("add-language.title"),
                        sentences.say("add-language.none"),
                        typed -> {
                            TypedWords words = TypedWords.of(typed);
                            return all.stream()
                                    .filter(
                                            offer ->
                                                    words.occurIn(
                                                            offer.text() + " " + offer.detail()))
                                    .toList();
                        })
                .open();
    }

    private List<Offer> offers() {
        Stream<Language> others =
                Arrays.stream(Locale.getISOLanguages())
                        .map(Language::new)
                        .sorted(Comparator.comparing(this::name));
        return Stream.concat(Language.known().stream(), others)
                .distinct()
                .filter(language -> !model.session().draft().languages().contains(language))
                .map(this::offer)
                .toList();
    }

    private String name(Language language) {
        return LanguageNames.of(language, sentences);
    }

    private Offer offer(Language language) {
        return new Offer(name(language), language.tag(), true, () -> model.addLanguage(language));
    }
}
