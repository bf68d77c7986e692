/**
 * Given names that are common among operators and are hardly ever anything else in an update. Names that are also places,
 * months, words or products (Austin, May, Mark, Will) stand in the second list: they count with a surname only.
 */
export const GIVEN_NAMES: readonly string[] =
  `Aaron Abdul Abdullah Adam Adrian Agnieszka Ahmed Aisha Alan Albert Alejandro Alessandro Alexander Alexandra Alexey Ali Alice Alicia Amanda Amir Amy Ana Anastasia Andrea Andreas Andrew Andrzej Angela Anil Anita Anja Anjali Anke Anna Anne Annika Anthony Antonio Arjun Arthur Ashley Astrid Ayesha
  Barbara Beate Benjamin Bernd Birgit Björn Brandon Brenda Brian Bruno Bryan
  Carlos Carmen Carol Caroline Catherine Chen Chloe Christian Christina Christine Christoph Christopher Claudia Craig Cristina Cynthia
  Daniel Daniela Danielle David Deborah Deepak Denise Dennis Derek Diego Dieter Dirk Dmitri Dominik Donald Donna Dorothy Douglas
  Edward Eduardo Eileen Elena Elisabeth Elizabeth Ellen Emily Eric Erik Esther Ewa
  Fatima Felipe Felix Fernando Fiona Florian Franziska Frederik Friedrich
  Gabriel Gary Georg Gerald Gerhard Giulia Giovanni Gregory Guillermo
  Hannah Hans Harald Hassan Heather Heike Heinrich Helen Helena Helga Henrik Hiroshi Holger Hussein
  Ibrahim Ines Ingrid Irina Isabel Isabella Ivan
  Jacob Jakub James Jana Janet Jasmin Jason Javier Jeffrey Jennifer Jens Jeremy Jessica Joanna Joanne Jochen Johannes Jonas Jonathan Jörg Jorge José Joseph Joshua Juan Judith Julia Julian Juliane Jürgen Justin
  Karen Karin Karl Katarzyna Katharina Katherine Kathleen Katja Katrin Keith Kenji Kenneth Kerstin Kevin Khalid Kimberly Klaus Krzysztof Kyle
  Lakshmi Lars Laura Lauren Leila Lena Leon Leonie Linda Lisa Louise Lucas Lucia Luis Lukas
  Magdalena Manfred Manuel Marco Marcus Margaret Maria Marie Marina Mario Markus Marta Martin Martina Mateusz Matthew Matthias Mehmet Melanie Melissa Michael Michal Michelle Miguel Mohamed Mohammed Monika Muhammad
  Nadia Natalia Natalie Natasha Nathan Neha Nicholas Nicola Nicole Niklas Nikolai Nina Noah Norbert
  Olaf Olga Oliver Omar
  Pablo Pamela Patricia Patrick Paul Paula Pedro Petra Philipp Piotr Pooja Prakash Priya
  Rachel Rafael Rahul Rainer Rajesh Ralf Ravi Rebecca Renate Ricardo Richard Robert Roberto Roland Ronald Ruth Ryan
  Sabine Sabrina Samantha Samuel Sandra Sandeep Sanjay Sara Sarah Sebastian Sergey Sergio Sharon Shreya Silvia Simone Sofia Sophie Stefan Stefanie Steffen Stephanie Stephen Steven Sunita Susan Susanne Svetlana
  Tanja Tatiana Teresa Theresa Thomas Thorsten Tiffany Timothy Tobias Torsten
  Ulrich Ulrike Ursula Uwe
  Valentina Vanessa Vera Vijay Vikram Vincent Vladimir
  Walter Wei Werner William Wolfgang
  Yasmin Yuki Yusuf Zainab`
    .trim()
    .split(/\s+/);

/** Given names that mean something else more often than not. */
export const OTHER_GIVEN_NAMES: readonly string[] =
  `Adele Alex Andy Angel April August Austin Ben Bill Bob Brooke Charles Charlie Charlotte Chase Chelsea Chris Claire Clara Cole Dakota Dan Dave Dean Diana Drew Emma Eva Faith Frank Fred George Georgia Grace Grant Greg Hope Hunter Jack Jackson Jade Jan Jane Jay Jean Jim Joe John Jordan Josh Joy June Kate Kim Kurt Lee Lincoln Lily Lou Luke Madison Marina Mark Mary Mason Max May Mia Mike Miles Milan Nick Olivia Oscar Pat Penny Pete Peter Phil Ray Rich Rob Robin Rose Ruby Sally Sam Sean Scott Sierra Simon Sky Sofia Stella Sue Summer Sydney Ted Tim Tom Tony Victor Victoria Virginia Violet Wade Will Xavier Zoe`
    .trim()
    .split(/\s+/);
