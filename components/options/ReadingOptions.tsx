import { useId } from 'preact/hooks';
import { usePhrasing } from '@/components/i18n';
import { CheckOption, RadioOption } from '@/components/options/choices';
import { FRAMING_CATEGORIES, type FramingCategory } from '@/lib/core/report';
import { LEVELS, type Settings } from '@/lib/core/settings';

const LEVEL_WORDS = {
  discreet: { name: 'options.levelDiscreet', text: 'options.levelDiscreetText' },
  standard: { name: 'options.levelStandard', text: 'options.levelStandardText' },
  all: { name: 'options.levelAll', text: 'options.levelAllText' },
} as const;

interface ReadingOptionsProps {
  readonly settings: Settings;
  change(changed: Partial<Settings>): void;
}

/** What is marked, and how much of it. */
export function ReadingOptions({ settings, change }: ReadingOptionsProps) {
  const { say } = usePhrasing();
  const group = useId();
  return (
    <>
      <CheckOption
        label={say('options.quotations')}
        checked={settings.quotationsShown}
        onChange={(quotationsShown) => change({ quotationsShown })}
      />
      <fieldset>
        <legend class="option-heading">{say('options.framingLevel')}</legend>
        {LEVELS.map((level) => (
          <RadioOption
            group={group}
            label={say(LEVEL_WORDS[level].name)}
            text={say(LEVEL_WORDS[level].text)}
            checked={settings.level === level}
            onChoose={() => change({ level })}
            key={level}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend class="option-heading">{say('options.categories')}</legend>
        <div class="option-columns">
          {FRAMING_CATEGORIES.map((category) => (
            <CheckOption
              label={say(`framing.category.${category}`)}
              checked={settings.categoriesShown.includes(category)}
              onChange={(shown) => change({ categoriesShown: withCategory(settings.categoriesShown, category, shown) })}
              key={category}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function withCategory(
  categories: readonly FramingCategory[],
  category: FramingCategory,
  shown: boolean,
): readonly FramingCategory[] {
  return FRAMING_CATEGORIES.filter((each) => (each === category ? shown : categories.includes(each)));
}
