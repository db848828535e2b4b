package org.travaux.markup.report;
