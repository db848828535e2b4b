import org.jspecify.annotations.NullMarked;

/** The desktop editor, the DOCX work and the command line. */
@NullMarked
module org.travaux.app {
    requires static org.jspecify;
    requires org.travaux.markup;
    requires com.ibm.icu;
    requires com.nimbusds.jose.jwt;
    requires org.apache.commons.compress;
    requires org.apache.lucene.analysis.common;
    requires org.apache.poi.poi;
    requires org.commonmark;
    requires org.dhatim.fastexcel;
    requires org.eclipse.jgit;
    requires info.picocli;
    requires tools.jackson.databind;
    requires java.desktop;
    requires java.xml;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.fxmisc.richtext;
    requires org.fxmisc.flowless;
    requires org.jsoup;
    requires reactfx;

    exports org.travaux.app.launch;

    opens org.travaux.app.cli to
            info.picocli;
    opens org.travaux.app.cli.checks to
            info.picocli;
    opens org.travaux.app.cli.comparing to
            info.picocli;
    opens org.travaux.app.cli.compiling to
            info.picocli;
    opens org.travaux.app.cli.console to
            info.picocli;
    opens org.travaux.app.cli.files to
            info.picocli;
    opens org.travaux.app.cli.positions to
            info.picocli;
    opens org.travaux.app.cli.procedure to
            info.picocli;
    opens org.travaux.app.cli.revisions to
            info.picocli;
    opens org.travaux.app.cli.settling to
            info.picocli;
    opens org.travaux.app.safety to
            tools.jackson.databind;
    opens org.travaux.app.settings to
            tools.jackson.databind;
    opens org.travaux.app.storage to
            tools.jackson.databind;
}
