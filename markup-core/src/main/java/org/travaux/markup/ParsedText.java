package org.travaux.markup;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.syntax.SyntaxTree;

import java.util.List;

/**
 * A text that has been read.
 *
 * @param source the text itself; the tree's tokens put together are equal to it
 * @param tree its tokens and brackets
 * @param reading what it says
 * @param diagnostics what is wrong or doubtful in it, in order
 */
public record ParsedText(
        String source, SyntaxTree tree, Reading reading, List<Diagnostic> diagnostics) {
    public ParsedText {
        diagnostics = List.copyOf(diagnostics);
    }
}
