import { Button, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { COLOURS, type Colour } from "../../domain/annotations/annotation";
import { useSetting } from "../store/settings";
import { ColourMark } from "../ui/ColourMark";

/** As long as a chip or a button has room for. */
const LONGEST_NAME = 12;

/** The names of the five colours; an empty field stands for the first name. */
export function ColourNameFields() {
  const { t } = useTranslation();
  const [names, setNames] = useSetting("colourNames");
  const rename = (colour: Colour, name: string) => {
    const { [colour]: _, ...others } = names;
    setNames(name.trim() === "" ? others : { ...others, [colour]: name });
  };
  return (
    <div>
      <Text>{t("settings.colourNames")}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t("settings.colourNamesHint")}
      </Text>
      <SimpleGrid cols={2} spacing="xs">
        {COLOURS.map((colour) => (
          <TextInput
            key={colour}
            aria-label={t("settings.colourName", { hue: t(`annotations.hue.${colour}`) })}
            leftSection={<ColourMark colour={colour} />}
            placeholder={t(`annotations.colour.${colour}`)}
            maxLength={LONGEST_NAME}
            value={names[colour] ?? ""}
            onChange={(event) => rename(colour, event.currentTarget.value)}
          />
        ))}
        <Button
          variant="subtle"
          color="gray"
          disabled={Object.keys(names).length === 0}
          onClick={() => setNames({})}
        >
          {t("settings.firstColourNames")}
        </Button>
      </SimpleGrid>
    </div>
  );
}
