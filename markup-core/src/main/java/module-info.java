import org.jspecify.annotations.NullMarked;

/** Text, brackets, delegations and drafts: no window, no DOCX, no clock, no network. */
@NullMarked
module org.travaux.markup {
    requires static transitive org.jspecify;
    requires transitive tools.jackson.databind;

    exports org.travaux.markup;
    exports org.travaux.markup.compare;
    exports org.travaux.markup.compile;
    exports org.travaux.markup.concordance;
    exports org.travaux.markup.data;
    exports org.travaux.markup.diagnostic;
    exports org.travaux.markup.draft;
    exports org.travaux.markup.draft.format;
    exports org.travaux.markup.draft.labels;
    exports org.travaux.markup.draft.looks;
    exports org.travaux.markup.draft.paragraphs;
    exports org.travaux.markup.draft.records;
    exports org.travaux.markup.edit;
    exports org.travaux.markup.importing;
    exports org.travaux.markup.importing.source;
    exports org.travaux.markup.merge;
    exports org.travaux.markup.numbering;
    exports org.travaux.markup.pairing;
    exports org.travaux.markup.profile;
    exports org.travaux.markup.reading;
    exports org.travaux.markup.report;
    exports org.travaux.markup.settle;
    exports org.travaux.markup.settle.adoption;
    exports org.travaux.markup.settle.preview;
    exports org.travaux.markup.settle.records;
    exports org.travaux.markup.syntax;
    exports org.travaux.markup.terminology;
    exports org.travaux.markup.text;
    exports org.travaux.markup.typography;

    uses org.travaux.markup.data.DataSource;
}
