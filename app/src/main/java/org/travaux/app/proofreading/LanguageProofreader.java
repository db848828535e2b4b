package org.travaux.app.proofreading;

import org.travaux.app.session.Proofreader;
import org.travaux.app.settings.Checks;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.typography.Typography;

import java.util.List;
import java.util.function.Function;

/** Looks at everything about the language of a text that the user wants to be looked at. */
public final class LanguageProofreader implements Proofreader {
    private volatile Checks checks;

    /** A proofreader who looks at this until told otherwise. */
    public LanguageProofreader(Checks checks) {
        this.checks = checks;
    }

    /** Looks at something else from now on; what was read before is to be read again. */
    public void follow(Checks chosen) {
        checks = chosen;
    }

    @Override
    public List<Diagnostic> in(
            Paragraph paragraph, Language language, Function<Language, Reading> readings) {
        return Typography.in(
                paragraph.text(language).text(),
                readings.apply(language),
                language,
                checks.rules(language));
    }
}
