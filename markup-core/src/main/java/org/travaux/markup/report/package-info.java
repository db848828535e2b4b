/** Who holds what, as data. Read {@link org.travaux.markup.report.Holdings} next. */
package org.travaux.markup.report;
