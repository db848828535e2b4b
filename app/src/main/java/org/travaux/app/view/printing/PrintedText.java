package org.travaux.app.view.printing;

import javafx.scene.transform.Translate;
import javafx.stage.Window;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.session.Session;
import org.travaux.app.view.controls.LanguageNames;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.app.viewmodel.display.RowModel;
import org.travaux.markup.draft.Language;

import java.util.List;
import java.util.stream.IntStream;

/** A draft in one language, or in several side by side, on pages. */
final class PrintedText {
    private final PageFormat format;
    private final List<String> names;
    private final List<List<PrintedPiece>> pages;
    private final Sentences sentences;
    private final List<String> styleSheets;

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
        this.sentences = naming.sentences();
        this.styleSheets = List.copyOf(styleSheets);
        this.format = new PageFormat(size, landscape, languages.size());
        this.names =
                languages.size() == 1
                        ? List.of()
                        : languages.stream()
                                .map(each -> LanguageNames.of(each, sentences))
                                .toList();
        List<RowModel> rows =
                IntStream.range(0, session.draft().paragraphs().size())
                        .mapToObj(row -> RowModel.of(session, row, languages, naming))
                        .toList();
        this.pages = new Pagination(format, styleSheets).pages(rows);
    }

    PageFormat format() {
        return format;
    }

    /** How many pages there are, at least one. */
    int count() {
        return pages.size();
    }

    /** What stands on a page. */
    List<PrintedPiece> pieces(int page) {
        return pages.get(page);
    }

    /** A page, counted from 0, laid out. */
    TextPage page(int index) {
        TextPage page = new TextPage(format, names, pages.get(index), number(index), styleSheets);
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
                IntStream.range(0, count()).mapToObj(this::page).toList(),
                format.size().paper(),
                format.orientation(),
                layout -> new Translate(-layout.getLeftMargin(), -layout.getTopMargin()),
                owner);
    }
}
