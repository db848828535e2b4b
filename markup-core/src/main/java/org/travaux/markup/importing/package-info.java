package org.travaux.markup.importing;
