package org.travaux.app.view.positions;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

import java.util.List;

/** Puts pages on paper, or into whatever else the system calls a printer. */
final class Printing {
    /** What became of it. */
    enum Outcome {
        DONE,
        /** The user thought better of it. */
        GIVEN_UP,
        NO_PRINTER,
        FAILED
    }

    private Printing() {}

    /** Asks on which printer, and prints. */
    static Outcome print(List<Sheet> pages, Window owner) {
        if (Printer.getDefaultPrinter() == null) {
            return Outcome.NO_PRINTER;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.GIVEN_UP;
        }
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        double fit =
                Math.min(
                        layout.getPrintableWidth() / Sheet.WIDTH,
                        layout.getPrintableHeight() / Sheet.HEIGHT);
        for (Sheet page : pages) {
            page.getTransforms().setAll(new Scale(fit, fit));
            if (!job.printPage(layout, page)) {
                job.cancelJob();
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.DONE : Outcome.FAILED;
    }
}
