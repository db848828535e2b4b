package org.travaux.app.view.printing;

import javafx.scene.transform.Translate;
import javafx.stage.Window;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Session;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;

import java.util.List;

/**
 * A draft in one language, or in several side by side, on pages. Laying out a long draft takes its
 * time; it is done some paragraphs at a time.
 */
final class PrintedText {
    private final PageFormat format;
    private final List<String> names;
    private final Pagination pagination;
    private final Session session;
    private final Draft draft;
    private final long state;
    private final List<Language> languages;
    private final Naming naming;
    private final Sentences sentences;
    private final List<String> styleSheets;
    private int laidOut;

    /**
     * @param languages from left to right
     * @param styleSheets those of the window
     */
    PrintedText(
            Session session,
            List<Language> languages,
            Naming naming,
            PageSize size,
            boolean landscape,
            List<String> styleSheets) {
        this.session = session;
        this.draft = session.draft();
        this.state = session.state();
        this.languages = List.copyOf(languages);
        this.naming = naming;
        this.sentences = naming.sentences();
        this.styleSheets = List.copyOf(styleSheets);
        this.format = new PageFormat(size, landscape, languages.size());
        this.names =
                languages.size() == 1
                        ? List.of()
                        : languages.stream()
                                .map(each -> LanguageNames.of(each, sentences))
                                .toList();
        this.pagination = new Pagination(format, styleSheets);
    }

    /** Whether it is the text of a session as it is now. */
    boolean isOf(Session current) {
        return current == session && current.state() == state;
    }

    /** Lays out some paragraphs more. */
    void layOut(int paragraphs) {
        int end = Math.min(draft.paragraphs().size(), laidOut + paragraphs);
        while (laidOut < end) {
            pagination.add(RowModel.of(session, laidOut++, languages, naming));
        }
    }

    /** Whether all paragraphs are on pages. */
    boolean isDone() {
        return laidOut == draft.paragraphs().size();
    }

    /** How much of the draft is on pages, in per cent. */
    int percent() {
        return isDone() ? 100 : 100 * laidOut / draft.paragraphs().size();
    }

    PageFormat format() {
        return format;
    }

    /** How many pages there are, at least one. */
    int count() {
        return pagination.pages().size();
    }

    /** What stands on a page. */
    List<PrintedPiece> pieces(int page) {
        return pagination.pages().get(page);
    }

    /** A page, counted from 0, laid out. */
    TextPage page(int index) {
        TextPage page =
                new TextPage(
                        format, names, pagination.pages().get(index), number(index), styleSheets);
        page.prepare();
        return page;
    }

    /** {@code Page 2 of 7}. */
    String number(int index) {
        return sentences.say("print.page", index + 1, count());
    }

    /** Asks on which printer, and prints all pages. */
    Printing.Outcome print(Window owner) {
        return Printing.print(
                count(),
                this::page,
                format.size().paper(),
                format.orientation(),
                layout -> new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                owner);
    }
}
