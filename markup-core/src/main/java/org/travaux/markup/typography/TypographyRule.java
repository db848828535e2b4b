package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;

import java.util.List;

/** One rule of how a language is written. */
sealed interface TypographyRule permits PatternRule, QuotationRule, WordRule, LetterRule {
    /** What its findings are called, and what it is turned on and off by. */
    DiagnosticCode code();

    /** What is not written as the rule asks for. */
    List<Diagnostic> in(RuleInput input);
}
