-- AlterEnum
ALTER TYPE "CitationRole" ADD VALUE 'INPUT';

-- CreateTable
CREATE TABLE "derivation" (
    "series" TEXT COLLATE "C" NOT NULL,
    "formula" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "derivation_pkey" PRIMARY KEY ("series")
);

-- CreateTable
CREATE TABLE "derivation_input" (
    "derived" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "input" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "derivation_input_pkey" PRIMARY KEY ("derived","name")
);

-- CreateTable
CREATE TABLE "observation_input" (
    "derived" UUID NOT NULL,
    "input" UUID NOT NULL,

    CONSTRAINT "observation_input_pkey" PRIMARY KEY ("derived","input")
);

-- CreateTable
CREATE TABLE "cap_series" (
    "measure" TEXT COLLATE "C" NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "cap_series_pkey" PRIMARY KEY ("measure","series")
);

-- CreateIndex
CREATE INDEX "derivation_input_input_idx" ON "derivation_input"("input");

-- CreateIndex
CREATE INDEX "observation_input_input_idx" ON "observation_input"("input");

-- CreateIndex
CREATE INDEX "cap_series_series_idx" ON "cap_series"("series");

-- AddForeignKey
ALTER TABLE "derivation" ADD CONSTRAINT "derivation_series_fkey" FOREIGN KEY ("series") REFERENCES "series"("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "derivation_input" ADD CONSTRAINT "derivation_input_derived_fkey" FOREIGN KEY ("derived") REFERENCES "derivation"("series") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "derivation_input" ADD CONSTRAINT "derivation_input_input_fkey" FOREIGN KEY ("input") REFERENCES "series"("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "observation_input" ADD CONSTRAINT "observation_input_derived_fkey" FOREIGN KEY ("derived") REFERENCES "observation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "observation_input" ADD CONSTRAINT "observation_input_input_fkey" FOREIGN KEY ("input") REFERENCES "observation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "cap_series" ADD CONSTRAINT "cap_series_measure_fkey" FOREIGN KEY ("measure") REFERENCES "cap"("measure") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "cap_series" ADD CONSTRAINT "cap_series_series_fkey" FOREIGN KEY ("series") REFERENCES "series"("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
