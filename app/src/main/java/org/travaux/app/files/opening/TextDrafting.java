package org.travaux.app.files.opening;

import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.data.Language;
import org.travaux.markup.importing.ImportResult;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.importing.TextImport;
import org.travaux.markup.importing.source.GivenText;
import org.travaux.markup.importing.source.ImportSource;
import org.travaux.markup.importing.source.JoinedText;
import org.travaux.markup.importing.source.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a draft of the text of one file, in the languages that it holds or that were asked for. */
final class TextDrafting {
    private final String profile;
    private final ImportAnswers answers;
    private final Sentences sentences;
    private final Explanations explanations;

    TextDrafting(String profile, ImportAnswers answers, Sentences sentences) {
        this.profile = profile;
        this.answers = answers;
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
    }

    /**
     * A draft of a text.
     *
     * @param source what was said about the file
     * @param text what stands in it, in the language that it is said to be in or may be
     * @return the draft, with what to know about it
     */
    OpenedDraft read(TextSource source, ImportSource text) {
        List<Language> said =
                source.languages().isEmpty()
                        ? answers.languages().getOrDefault(source.file(), List.of())
                        : source.languages();
        if (!said.isEmpty()) {
            return said.size() > 1 ? several(said, text) : one(in(said.getFirst(), text));
        }
        if (source.language() != null) {
            return one(text);
        }
        SeveralLanguages found = SeveralLanguages.in(text);
        if (!found.areSeveral()) {
            return one(text);
        }
        boolean apart = found.level() && !source.together();
        OpenedDraft draft = apart ? several(found.languages(), text) : one(in(found.main(), text));
        List<String> remarks = new ArrayList<>();
        remarks.add(
                sentences.say(
                        apart ? "cli.languages.several" : "cli.languages.one",
                        source.file().toString(),
                        explanations.names(found.languages()),
                        explanations.names(List.of(found.main())),
                        tags(apart ? List.of(found.main()) : found.languages())));
        remarks.addAll(draft.remarks());
        return new OpenedDraft(draft.draft(), true, remarks);
    }

    private static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(Collectors.joining(","));
    }

    private OpenedDraft one(ImportSource text) {
        ImportSource whole = answers.joinsCut() ? new JoinedText(text) : text;
        return opened(TextImport.read(profile, List.of(whole)));
    }

    private OpenedDraft several(List<Language> languages, ImportSource text) {
        return opened(TextImport.several(profile, languages, text));
    }

    private static ImportSource in(Language language, ImportSource text) {
        return switch (text) {
            case SourceText(Language _, String words, var format) ->
                    new SourceText(language, words, format);
            case GivenText(Language _, var paragraphs) -> new GivenText(language, paragraphs);
            case JoinedText(ImportSource joined) -> new JoinedText(in(language, joined));
        };
    }

    private OpenedDraft opened(ImportResult result) {
        return new OpenedDraft(
                KeptComments.with(result.draft(), KeptComments.of(result.remarks())),
                true,
                result.remarks().stream().map(explanations::of).toList());
    }
}
