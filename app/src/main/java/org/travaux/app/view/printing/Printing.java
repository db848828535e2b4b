package org.travaux.app.view.printing;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

import org.travaux.app.viewmodel.Notice;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Puts pages on paper, or into whatever else the system calls a printer. */
public final class Printing {
    /** What became of it. */
    public enum Outcome {
        DONE,
        /** The user thought better of it. */
        GIVEN_UP,
        NO_PRINTER,
        FAILED
    }

    private Printing() {}

    /** Whether there is a printer. */
    public static boolean isPossible() {
        return Printer.getDefaultPrinter() != null;
    }

    /**
     * Asks on which printer, and prints.
     *
     * @param page makes a page, counted from 0; they are made one after the other
     * @param place where a page is to be in what the printer can print on, given that
     */
    public static Outcome print(
            int count,
            IntFunction<? extends Node> page,
            Paper paper,
            PageOrientation orientation,
            Function<PageLayout, Transform> place,
            Window owner) {
        if (!isPossible()) {
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
                job.getPrinter().createPageLayout(paper, orientation, Printer.MarginType.DEFAULT);
        Transform placed = place.apply(layout);
        for (int i = 0; i < count; i++) {
            Node made = page.apply(i);
            made.getTransforms().setAll(placed);
            if (!job.printPage(layout, made)) {
                job.cancelJob();
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.DONE : Outcome.FAILED;
    }

    /**
     * Tells the user what became of it.
     *
     * @param noPrinter the key of the sentence for where there is no printer
     */
    public static void tell(
            Outcome outcome, String noPrinter, BiConsumer<Notice.Kind, String> tell) {
        switch (outcome) {
            case DONE -> tell.accept(Notice.Kind.DONE, "print.done");
            case NO_PRINTER -> tell.accept(Notice.Kind.PROBLEM, noPrinter);
            case FAILED -> tell.accept(Notice.Kind.PROBLEM, "print.failed");
            case GIVEN_UP -> {}
        }
    }
}
